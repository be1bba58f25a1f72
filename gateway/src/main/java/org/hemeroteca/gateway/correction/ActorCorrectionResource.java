package org.hemeroteca.gateway.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.Corrected;
import org.hemeroteca.gateway.entities.CorrectionView;
import org.hemeroteca.gateway.entities.Corrections;
import org.hemeroteca.gateway.entities.NewCorrection;
import org.hemeroteca.gateway.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;

/** What people say of an actor. */
@Path("/actors/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class ActorCorrectionResource {
    private final Corrections corrections;
    private final Made made;
    private final Signature signature;

    ActorCorrectionResource(Corrections corrections, Made made, Signature signature) {
        this.corrections = corrections;
        this.made = made;
        this.signature = signature;
    }

    @POST
    @RolesAllowed(Scope.CURATE)
    @Operation(operationId = "correctActor", summary = "Correct an actor")
    @APIResponseSchema(value = CorrectionView.class, responseCode = "201", responseDescription = "It holds.")
    public RestResponse<CorrectionView> correct(
            @PathParam("id") @Parameter(description = "The actor's id.", example = "person:jens-stoltenberg") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, description = Made.IF_MATCH, example = "*")
                    String seen,
            @Valid @NotNull NewCorrection correction,
            @Context UriInfo request) {
        return corrections
                .correct(Corrected.ACTORS, id, seen, signature.sign(correction))
                .map(answer -> made.answer(answer, request))
                .orElseThrow(() -> Problems.notFound("actor"));
    }
}
