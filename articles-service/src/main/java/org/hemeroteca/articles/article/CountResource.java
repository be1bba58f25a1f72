package org.hemeroteca.articles.article;

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
import org.hemeroteca.articles.paging.Page;
import org.hemeroteca.articles.paging.PageQuery;

/** Counts of articles over HTTP. */
@Path("/articles/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class CountResource {
    private final ArticleService articles;

    CountResource(ArticleService articles) {
        this.articles = articles;
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
            @BeanParam ArticleFilterQuery filter,
            @BeanParam PageQuery page) {
        return articles.count(CountedBy.read(by), filter.read(), page);
    }
}
