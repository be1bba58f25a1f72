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

/** What people say of a mention. */
@Path("/mentions/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class MentionCorrectionResource {
    private final Corrections corrections;
    private final Made made;
    private final Signature signature;

    MentionCorrectionResource(Corrections corrections, Made made, Signature signature) {
        this.corrections = corrections;
        this.made = made;
        this.signature = signature;
    }

    @POST
    @RolesAllowed(Scope.CURATE)
    @Operation(operationId = "correctMention", summary = "Correct a mention")
    @APIResponseSchema(value = CorrectionView.class, responseCode = "201", responseDescription = "It holds.")
    public RestResponse<CorrectionView> correct(
            @PathParam("id")
                    @Parameter(
                            description = "The mention's id; annotations tell those of this archive.",
                            example = "e953e980-3ff3-37ed-964a-9aedf335a641")
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, description = Made.IF_MATCH, example = "*")
                    String seen,
            @Valid @NotNull NewCorrection correction,
            @Context UriInfo request) {
        return corrections
                .correct(Corrected.MENTIONS, id, seen, signature.sign(correction))
                .map(answer -> made.answer(answer, request))
                .orElseThrow(() -> Problems.notFound("mention"));
    }
}
