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
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.problem.Problems;

/** {@code /articles/{id}/revisions}: the states in which an article has been. */
@Path("/articles/{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class HistoryResource {
    private final Articles articles;

    HistoryResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "listRevisions", summary = "List the revisions of an article, newest first")
    public Page<RevisionSummary> list(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id,
            @Valid @BeanParam PageQuery page) {
        return articles.revisions(id, page).orElseThrow(() -> Problems.notFound("article"));
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path("/{revision: [1-9][0-9]{0,8}}")
    @Operation(operationId = "readRevision", summary = "Read a revision of an article")
    public RevisionView read(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id,
            @PathParam("revision") @Parameter(description = "Its number, from 1.", example = "1") int revision) {
        return articles.revision(id, revision).orElseThrow(() -> Problems.notFound("revision"));
    }
}
