package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which actors a list shows, and in which order. */
public class ActorQuery {
    @QueryParam("q")
    @Parameter(
            description =
                    "How the name begins; accents and case do not matter. Where no name begins so, those are listed"
                            + " that are like it.")
    public String q;

    @QueryParam("type")
    @Pattern(regexp = "PERSON|ORGANIZATION|STATE", message = "must be PERSON, ORGANIZATION or STATE")
    @Parameter(description = "Only actors of this type.", schema = @Schema(ref = "ActorType"))
    public String type;

    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code")
    @Parameter(
            description = "Only actors of this country, an ISO 3166-1 alpha-2 code.",
            schema = @Schema(pattern = "^[A-Z]{2}$", examples = "NO"))
    public String country;

    @QueryParam("from")
    @Parameter(
            description = "Only actors that an article mentions which was published on this day or later.",
            schema = @Schema(format = "date", examples = "2022-01-01"))
    public String from;

    @QueryParam("to")
    @Parameter(
            description = "Only actors that an article mentions which was published on this day or earlier.",
            schema = @Schema(format = "date", examples = "2022-02-01"))
    public String to;

    @QueryParam("sort")
    @Pattern(regexp = "mentions|name", message = "must be mentions or name")
    @Parameter(
            description = "`mentions`: most mentioned first (when it is not said); `name`: alphabetically.",
            schema = @Schema(enumeration = {"mentions", "name"}))
    public String sort;
}
