package org.hemeroteca.entities.timeline;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.entities.pipeline.IsoDay;
import org.hemeroteca.entities.pipeline.StorableText;

/** Which dated statements a timeline shows. */
public class TimelineFilter {
    private static final String CERTAINTY = "(certain|inferred|approximate|open|underspecified)";
    private static final String STORY = "body,headline,caption";
    private static final String ZONE = "(body|headline|caption|byline|boilerplate)";

    @QueryParam("from")
    @IsoDay
    @Parameter(description = "First day, ISO 8601; entries that reach into the period are in")
    String from;

    @QueryParam("to")
    @IsoDay
    @Parameter(description = "Last day, ISO 8601, itself included")
    String to;

    @QueryParam("actor")
    @StorableText
    @Parameter(description = "Id of an actor whom the sentence mentions")
    String actor;

    @QueryParam("place")
    @StorableText
    @Parameter(description = "Id of a place that the sentence mentions")
    String place;

    @QueryParam("article")
    @org.hibernate.validator.constraints.UUID
    @Parameter(description = "Id of an article")
    String article;

    @QueryParam("text")
    @StorableText
    @Size(max = 200, message = "must have at most 200 characters")
    @Parameter(description = "Words that a sentence has, in any form; \"quoted\" ones side by side, -word not at all")
    String text;

    @QueryParam("certainty")
    @DefaultValue("certain,inferred,approximate,open")
    @Pattern(
            regexp = CERTAINTY + "(," + CERTAINTY + ")*",
            message = "must list certain, inferred, approximate, open, underspecified")
    @Parameter(description = "How sure it is when it was, comma-separated")
    String certainty;

    @QueryParam("zones")
    @DefaultValue(STORY)
    @Pattern(
            regexp = ZONE + "(," + ZONE + ")*",
            message = "must list zones: body, headline, caption, byline, boilerplate")
    @Parameter(description = "Zones to read, comma-separated")
    String zones;

    /** The first moment of the period; null when it is open. */
    LocalDateTime start() {
        return from == null ? null : IsoDay.Reader.read(from).atStartOfDay();
    }

    /** The first moment behind the period; null when it is open. */
    LocalDateTime end() {
        return to == null ? null : IsoDay.Reader.read(to).plusDays(1).atStartOfDay();
    }

    UUID articleId() {
        return article == null ? null : UUID.fromString(article);
    }

    List<Integer> certainties() {
        return Certainty.listed(certainty).stream().map(Certainty::ordinal).toList();
    }

    /** Whether it asks for what entries are made for: the zones of the story. */
    boolean isOfTheStory() {
        return zones.equals(STORY);
    }

    List<String> zoneList() {
        return List.of(zones.split(","));
    }
}
