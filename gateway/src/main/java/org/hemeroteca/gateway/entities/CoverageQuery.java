package org.hemeroteca.gateway.entities;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of whom, where and when an article has to speak. */
public class CoverageQuery {
    @QueryParam("actor")
    @Parameter(description = "Only articles that mention this actor, an id.")
    public String actor;

    @QueryParam("place")
    @Parameter(description = "Only articles that mention this place, an id.")
    public String place;

    @QueryParam("mentionedFrom")
    @Parameter(
            description = "Only articles that mention a date on this day or later, or one that reaches into it.",
            schema = @Schema(format = "date", examples = "2022-01-10"))
    public String mentionedFrom;

    @QueryParam("mentionedTo")
    @Parameter(
            description =
                    "Only articles that mention a date on this day or earlier; with `mentionedFrom`, one between the"
                            + " two.",
            schema = @Schema(format = "date", examples = "2022-01-13"))
    public String mentionedTo;

    /** Whether anything is asked for. */
    public boolean isAsked() {
        return Stream.of(actor, place, mentionedFrom, mentionedTo).anyMatch(Objects::nonNull);
    }
}
