package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a network is asked for. */
public class NetworkScopeQuery {
    private static final String TYPE = "(PERSON|ORGANIZATION|STATE)";

    @QueryParam("actor")
    @Parameter(
            description =
                    "The network around this actor, an id: its 100 heaviest companions, and how they are connected"
                            + " with it and with one another.")
    public String actor;

    @QueryParam("type")
    @Pattern(regexp = TYPE + "(," + TYPE + ")*", message = "must list types: PERSON, ORGANIZATION, STATE")
    @Parameter(
            description = "Only actors of these types, separated by commas; `actor` itself is shown in any case.",
            schema = @Schema(pattern = "^" + TYPE + "(," + TYPE + ")*$", examples = "PERSON,STATE"))
    public String type;

    /** Text rather than a number, because a number that is none would be answered as an unknown path. */
    @QueryParam("minWeight")
    @Pattern(regexp = "[1-9]\\d{0,8}", message = "must be a whole number from 1 to 999999999")
    @Parameter(
            description = "How many sentences or articles two actors have to share at least.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "999999999", defaultValue = "1"))
    public String minWeight;

    @QueryParam("limit")
    @Pattern(regexp = "[1-9]\\d{0,2}|1000", message = "must be a whole number from 1 to 1000")
    @Parameter(
            description = "How many edges at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "200"))
    public String limit;
}
