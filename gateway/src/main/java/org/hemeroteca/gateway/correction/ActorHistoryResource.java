package org.hemeroteca.gateway.correction;

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
import org.hemeroteca.gateway.entities.Corrected;
import org.hemeroteca.gateway.entities.CorrectionView;
import org.hemeroteca.gateway.entities.Corrections;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.problem.Problems;

/** What people have said of an actor, and took back. */
@Path("/actors/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class ActorHistoryResource {
    private final Corrections corrections;

    ActorHistoryResource(Corrections corrections) {
        this.corrections = corrections;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "listHistoryOfActor", summary = "List the corrections of an actor, newest first")
    public Page<CorrectionView> list(
            @PathParam("id") @Parameter(description = "The actor's id.", example = "person:jens-stoltenberg") String id,
            @Valid @BeanParam PageQuery page) {
        return corrections.history(Corrected.ACTORS, id, page).orElseThrow(() -> Problems.notFound("actor"));
    }
}
