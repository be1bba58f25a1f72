package org.hemeroteca.gateway.articles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;

/** {@code /articles/index}: how far the search index is. */
@Path("/articles/index")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class IndexResource {
    private final Articles articles;

    IndexResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "readIndexState", summary = "Tell how far the search index is")
    public IndexState read() {
        return articles.index();
    }
}
