package org.hemeroteca.gateway.articles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
            @Valid @BeanParam CountQuery count, @BeanParam ArticleQuery query, @Valid @BeanParam PageQuery page) {
        return articles.counts(count, query, page);
    }
}
