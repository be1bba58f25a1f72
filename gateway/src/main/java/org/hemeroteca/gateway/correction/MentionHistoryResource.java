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

/** What people have said of a mention, and took back. */
@Path("/mentions/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class MentionHistoryResource {
    private final Corrections corrections;

    MentionHistoryResource(Corrections corrections) {
        this.corrections = corrections;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "listHistoryOfMention", summary = "List the corrections of a mention, newest first")
    public Page<CorrectionView> list(
            @PathParam("id")
                    @Parameter(
                            description = "The mention's id; annotations tell those of this archive.",
                            example = "e953e980-3ff3-37ed-964a-9aedf335a641")
                    String id,
            @Valid @BeanParam PageQuery page) {
        return corrections.history(Corrected.MENTIONS, id, page).orElseThrow(() -> Problems.notFound("mention"));
    }
}
