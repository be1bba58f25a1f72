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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What people say of a mention. */
@Path("/mentions/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class MentionCorrectionResource {
    private final MentionCorrections mentions;
    private final Made made;

    MentionCorrectionResource(MentionCorrections mentions, Made made) {
        this.mentions = mentions;
        this.made = made;
    }

    @POST
    @Operation(summary = "Correct a mention")
    public RestResponse<CorrectionView> correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull NewCorrection correction) {
        return made.answer(mentions.correct(id, correction, seen));
    }
}
