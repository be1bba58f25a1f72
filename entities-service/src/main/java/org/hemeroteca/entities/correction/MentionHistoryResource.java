package org.hemeroteca.entities.correction;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** What people have said of a mention, and took back. */
@Path("/mentions/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class MentionHistoryResource {
    private final CorrectionService corrections;

    MentionHistoryResource(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @GET
    @Operation(summary = "List the corrections of a mention, newest first")
    public Page<CorrectionView> list(@PathParam("id") UUID id, @Valid @BeanParam PageParameters page) {
        return corrections.ofMention(id, page);
    }
}
