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

/** The evidence behind an actor: where articles mention it. */
@Path("/actors/{id}/mentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors")
public class ActorMentionResource {
    private final MentionService mentions;

    ActorMentionResource(MentionService mentions) {
        this.mentions = mentions;
    }

    @GET
    @Operation(summary = "List the mentions of an actor")
    public Page<MentionInArticle> list(
            @PathParam("id") @StorableText String id, @Valid @BeanParam PageParameters page) {
        return mentions.ofActor(id, page);
    }
}
