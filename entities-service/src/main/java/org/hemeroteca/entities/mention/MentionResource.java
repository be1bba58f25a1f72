package org.hemeroteca.entities.mention;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.precondition.Preconditions;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /mentions/{id}}: one mention, by itself. */
@Path("/mentions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mentions")
public class MentionResource {
    private final MentionService mentions;
    private final Preconditions preconditions;

    MentionResource(MentionService mentions, Preconditions preconditions) {
        this.mentions = mentions;
        this.preconditions = preconditions;
    }

    @GET
    @Operation(summary = "Read a mention")
    public RestResponse<MentionInArticle> read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return preconditions.answer(mentions.read(id), known);
    }
}
