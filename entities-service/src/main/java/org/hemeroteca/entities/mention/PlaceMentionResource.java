package org.hemeroteca.entities.mention;

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

/** The evidence behind a place: where articles mention it. */
@Path("/places/{id}/mentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class PlaceMentionResource {
    private final MentionService mentions;

    PlaceMentionResource(MentionService mentions) {
        this.mentions = mentions;
    }

    @GET
    @Operation(summary = "List the mentions of a place")
    public Page<MentionInArticle> list(
            @PathParam("id") @StorableText String id, @Valid @BeanParam PageParameters page) {
        return mentions.ofPlace(id, page);
    }
}
