package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which texts connect the actors of a network. */
public class NetworkQuery {
    @QueryParam("by")
    @Pattern(regexp = "sentence|article", message = "must be sentence or article")
    @Parameter(
            description = "What two actors have to share; `sentence` when it is not said.",
            schema = @Schema(enumeration = {"sentence", "article"}))
    public String by;

    @QueryParam("from")
    @Parameter(
            description =
                    "The first day of publication, an ISO 8601 date. Articles of unknown date are out when a period"
                            + " is given.",
            schema = @Schema(format = "date", examples = "2022-01-01"))
    public String from;

    @QueryParam("to")
    @Parameter(
            description = "The last day of publication, itself included, an ISO 8601 date.",
            schema = @Schema(format = "date", examples = "2022-02-01"))
    public String to;

    @QueryParam("place")
    @Parameter(description = "Only sentences (or articles, by article) that mention this place, an id.")
    public String place;

    @QueryParam("zones")
    @Pattern(regexp = Zones.LIST, message = Zones.MESSAGE)
    @Parameter(
            description = "The zones whose mentions count, separated by commas; `body,headline,caption` when it is not"
                    + " said. Others take longer.",
            schema = @Schema(pattern = "^" + Zones.LIST + "$", examples = "body,byline"))
    public String zones;
}
