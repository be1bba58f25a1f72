package org.hemeroteca.gateway.correction;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.Corrections;
import org.hemeroteca.gateway.entities.MentionView;
import org.hemeroteca.gateway.neighbour.Relayed;
import org.hemeroteca.gateway.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /mentions/{id}}: one mention, by itself. */
@Path("/mentions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mentions")
public class MentionResource {
    private final Corrections corrections;

    MentionResource(Corrections corrections) {
        this.corrections = corrections;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "readMention", summary = "Read a mention")
    public Uni<RestResponse<MentionView>> read(
            @PathParam("id")
                    @Parameter(
                            description = "The mention's id; annotations tell those of this archive.",
                            example = "e953e980-3ff3-37ed-964a-9aedf335a641")
                    String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "The entity tag of the state that the client has.", example = "\"x\"")
                    String known) {
        return Relayed.answer(corrections.mention(id, known), () -> Problems.notFound("mention"));
    }
}
