package org.hemeroteca.articles.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.articles.article.ArticleCount;
import org.hemeroteca.articles.article.ArticleFilterQuery;
import org.hemeroteca.articles.article.CountedBy;
import org.hemeroteca.articles.paging.Page;
import org.hemeroteca.articles.paging.PageQuery;

/** Counts of articles over HTTP. */
@Path("/articles/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class CountResource {
    private final ListService lists;

    CountResource(ListService lists) {
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "countArticles", summary = "Count the articles by day of publication or by source")
    @APIResponse(responseCode = "200", description = "One page, in the order of the values")
    public Page<ArticleCount> count(
            @QueryParam("by")
                    @Parameter(
                            required = true,
                            description = "What is counted",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"day", "source"}))
                    String by,
            @QueryParam("q") @Parameter(description = "Only articles with these words, as in the list") String question,
            @BeanParam ArticleFilterQuery filter,
            @BeanParam PageQuery page) {
        return lists.count(
                CountedBy.read(by), new ListRequest(question, null, filter.read(), page.cursor(), page.limit()));
    }
}
