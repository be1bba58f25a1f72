package org.hemeroteca.gateway.correction;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.hemeroteca.gateway.entities.Authorship;
import org.hemeroteca.gateway.entities.CorrectionView;
import org.hemeroteca.gateway.entities.Corrections;
import org.hemeroteca.gateway.neighbour.Relayed;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /corrections}: the ledger of all that people have said. */
@Path("/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class CorrectionResource {
    private static final String ONE = "/{id}";
    private static final String ID = "The correction's id; the list tells those of this archive.";

    private final Corrections corrections;
    private final Made made;
    private final Signature signature;

    CorrectionResource(Corrections corrections, Made made, Signature signature) {
        this.corrections = corrections;
        this.made = made;
        this.signature = signature;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "listCorrections", summary = "List all corrections, newest first")
    public Page<CorrectionView> list(@Valid @BeanParam PageQuery page) {
        return corrections.list(page);
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE)
    @Operation(operationId = "readCorrection", summary = "Read a correction")
    public Uni<RestResponse<CorrectionView>> read(
            @PathParam("id") @Parameter(description = ID, example = "9b1f6a52-0c5e-4f6e-8d27-3a1f0c9e4b70") String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "The entity tag of the state that the client has.", example = "\"x\"")
                    String known) {
        return Relayed.answer(corrections.read(id, known), () -> Problems.notFound("correction"));
    }

    @POST
    @RolesAllowed(Scope.CURATE)
    @Path(ONE + "/undo")
    @Operation(operationId = "undoCorrection", summary = "Take a correction back")
    @APIResponseSchema(value = CorrectionView.class, responseCode = "201", responseDescription = "Taken back.")
    public RestResponse<CorrectionView> undo(
            @PathParam("id") @Parameter(description = ID, example = "9b1f6a52-0c5e-4f6e-8d27-3a1f0c9e4b70") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, description = Made.IF_MATCH, example = "*")
                    String seen,
            @NotNull Authorship authorship,
            @Context UriInfo request) {
        return corrections
                .undo(id, seen, signature.sign(authorship))
                .map(answer -> made.answer(answer, request))
                .orElseThrow(() -> Problems.notFound("correction"));
    }
}
