package org.hemeroteca.gateway.articles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.problem.Problems;

/** {@code /articles/{id}/similar}: reprints. */
@Path("/articles/{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class SimilarResource {
    private final Articles articles;

    SimilarResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "listSimilarArticles", summary = "List the articles that say for the most part the same")
    public Page<Likeness> list(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id,
            @Valid @BeanParam LimitQuery limit) {
        return articles.similar(id, limit).orElseThrow(() -> Problems.notFound("article"));
    }
}
