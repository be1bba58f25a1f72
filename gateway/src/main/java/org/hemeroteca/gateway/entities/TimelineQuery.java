package org.hemeroteca.gateway.entities;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of the timeline are asked for. */
public class TimelineQuery {
    @QueryParam("from")
    @Parameter(
            description = "The first day, an ISO 8601 date; entries that reach into the period are in.",
            schema = @Schema(format = "date", examples = "2022-01-01"))
    public String from;

    @QueryParam("to")
    @Parameter(
            description = "The last day, itself included, an ISO 8601 date.",
            schema = @Schema(format = "date", examples = "2022-02-01"))
    public String to;

    @QueryParam("article")
    @Parameter(description = "Only entries of this article, an id.", schema = @Schema(format = "uuid"))
    public String article;

    @QueryParam("zones")
    @Parameter(
            description = "The zones whose mentions count, separated by commas; `body,headline,caption` when it is not"
                    + " said.",
            schema = @Schema(examples = "body,byline"))
    public String zones;
}
