package org.hemeroteca.gateway.articles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.neighbour.Relayed;
import org.hemeroteca.gateway.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /articles/{id}/restore}: undoes a removal. */
@Path("/articles/{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}/restore")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class RestoreResource {
    private final Articles articles;

    RestoreResource(Articles articles) {
        this.articles = articles;
    }

    @POST
    @RolesAllowed(Scope.WRITE)
    @Operation(operationId = "restoreArticle", summary = "Bring back an article that was removed not long ago")
    public RestResponse<ArticleView> restore(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id) {
        return articles.restore(id).map(Relayed::answer).orElseThrow(() -> Problems.notFound("removed article"));
    }
}
