package org.hemeroteca.entities.correction;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.StorableText;

/** What people have said of an actor, and took back. */
@Path("/actors/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class ActorHistoryResource {
    private final CorrectionService corrections;

    ActorHistoryResource(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @GET
    @Operation(summary = "List the corrections of an actor, newest first")
    public Page<CorrectionView> list(@PathParam("id") @StorableText String id, @Valid @BeanParam PageParameters page) {
        return corrections.ofActor(id, page);
    }
}
