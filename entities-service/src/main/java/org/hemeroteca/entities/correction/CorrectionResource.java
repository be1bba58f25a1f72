package org.hemeroteca.entities.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.precondition.Preconditions;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /corrections}: the ledger of all that people have said. */
@Path("/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class CorrectionResource {
    private final CorrectionService corrections;
    private final Preconditions preconditions;
    private final Made made;

    CorrectionResource(CorrectionService corrections, Preconditions preconditions, Made made) {
        this.corrections = corrections;
        this.preconditions = preconditions;
        this.made = made;
    }

    @GET
    @Operation(summary = "List corrections, newest first")
    public Page<CorrectionView> list(@Valid @BeanParam PageParameters page) {
        return corrections.list(page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a correction")
    public RestResponse<CorrectionView> read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return preconditions.answer(corrections.read(id), known);
    }

    @POST
    @Path("/{id}/undo")
    @Operation(summary = "Take a correction back")
    public RestResponse<CorrectionView> undo(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull Authorship authorship) {
        return made.answer(corrections.undo(id, authorship, seen));
    }
}
