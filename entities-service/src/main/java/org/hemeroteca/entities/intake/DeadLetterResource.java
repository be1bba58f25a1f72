package org.hemeroteca.entities.intake;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages of Kafka that are no events, for those who run the archive. */
@Path("/intake/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake")
public class DeadLetterResource {
    private final DeadLetterService letters;

    DeadLetterResource(DeadLetterService letters) {
        this.letters = letters;
    }

    @GET
    @Operation(summary = "List the messages of Kafka that no event could be read from")
    public DeadLettersView read() {
        return letters.read();
    }

    @POST
    @Path("/retry")
    @Operation(summary = "Put those messages back among the events, once their cause is mended")
    public RetriedLettersView retry() {
        return letters.retry();
    }
}
