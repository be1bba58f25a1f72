package org.hemeroteca.gateway.articles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;

/** {@code /articles/counts}: how many articles there are of a day or of a source. */
@Path("/articles/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class CountResource {
    private final Articles articles;

    CountResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "countArticles", summary = "Count articles by day or by source")
    public Page<ArticleCount> count(
            @QueryParam("by")
                    @NotNull(message = "must be day or source")
                    @Pattern(regexp = "day|source", message = "must be day or source")
                    @Parameter(
                            required = true,
                            description = "`day` of publication, or `source`.",
                            example = "day",
                            schema = @Schema(enumeration = {"day", "source"}))
                    String by,
            @QueryParam("q") @Size(max = 1000) @Parameter(description = SearchQuery.WORDS) String words,
            @BeanParam ArticleQuery query,
            @Valid @BeanParam PageQuery page) {
        return articles.counts(by, words, query, page);
    }
}
