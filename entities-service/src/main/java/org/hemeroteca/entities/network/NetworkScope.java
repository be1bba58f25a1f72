package org.hemeroteca.entities.network;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.entities.pipeline.StorableText;

/** Which part of a network an answer shows. */
public class NetworkScope {
    private static final String TYPE = "(PERSON|ORGANIZATION|STATE)";

    @QueryParam("actor")
    @StorableText
    @Parameter(description = "Id of an actor: it, its companions, and how they are connected with one another")
    String actor;

    @QueryParam("type")
    @Pattern(regexp = TYPE + "(," + TYPE + ")*", message = "must list types: PERSON, ORGANIZATION, STATE")
    @Parameter(description = "Types of actors to show, comma-separated; the actor in question is shown in any case")
    String type;

    // Text, not a number: a number that cannot be read would be answered with 404 instead of saying what is wrong.
    @QueryParam("minWeight")
    @DefaultValue("1")
    @Pattern(regexp = "[1-9]\\d{0,8}", message = "must be a whole number from 1 to 999999999")
    @Parameter(
            description = "Sentences or articles that two actors have to share at least",
            schema = @Schema(implementation = Integer.class, minimum = "1", defaultValue = "1"))
    String minWeight;

    @QueryParam("limit")
    @DefaultValue("200")
    @Pattern(regexp = "[1-9]\\d{0,2}|1000", message = "must be a whole number from 1 to 1000")
    @Parameter(
            description = "Edges, 1 to 1000; the heaviest are shown",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "1000", defaultValue = "200"))
    String limit;

    /** Those that are asked for; only where some are. */
    List<String> types() {
        return List.of(type.split(","));
    }

    int fewest() {
        return Integer.parseInt(minWeight);
    }

    int mostEdges() {
        return Integer.parseInt(limit);
    }
}
