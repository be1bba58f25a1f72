package org.hemeroteca.entities.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.pipeline.StorableText;
import org.jboss.resteasy.reactive.RestResponse;

/** What people say of an actor. */
@Path("/actors/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class ActorCorrectionResource {
    private final ActorCorrections actors;
    private final Made made;

    ActorCorrectionResource(ActorCorrections actors, Made made) {
        this.actors = actors;
        this.made = made;
    }

    @POST
    @Operation(summary = "Correct an actor")
    public RestResponse<CorrectionView> correct(
            @PathParam("id") @StorableText String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull NewCorrection correction) {
        return made.answer(actors.correct(id, correction, seen));
    }
}
