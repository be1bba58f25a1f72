package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of the timeline are asked for. */
public class TimelineQuery {
    private static final String CERTAINTY = "(certain|inferred|approximate|open|underspecified)";

    @QueryParam("from")
    @Parameter(
            description = "The first day, an ISO 8601 date; entries that reach into the period are in.",
            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-01-01"))
    public String from;

    @QueryParam("to")
    @Parameter(
            description = "The last day, itself included, an ISO 8601 date.",
            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-02-01"))
    public String to;

    @QueryParam("article")
    @Parameter(
            description = "Only entries of this article, an id.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public String article;

    @QueryParam("text")
    @Size(max = 200, message = "must have at most 200 characters")
    @Parameter(
            description =
                    "Words that a sentence of the entry has, in any form; in quotation marks side by side, `-word` not at"
                            + " all.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200, examples = "cumbre -económica"))
    public String text;

    @QueryParam("certainty")
    @Pattern(
            regexp = CERTAINTY + "(," + CERTAINTY + ")*",
            message = "must list certain, inferred, approximate, open, underspecified")
    @Parameter(
            description =
                    "How sure it is when it was, separated by commas; all but `underspecified` when it is not said.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            pattern = "^" + CERTAINTY + "(," + CERTAINTY + ")*$",
                            examples = "certain,inferred"))
    public String certainty;

    @QueryParam("zones")
    @Pattern(regexp = Zones.LIST, message = Zones.MESSAGE)
    @Parameter(
            description = "The zones whose mentions count, separated by commas; `body,headline,caption` when it is not"
                    + " said.",
            schema = @Schema(type = SchemaType.STRING, pattern = "^" + Zones.LIST + "$", examples = "body,byline"))
    public String zones;
}
