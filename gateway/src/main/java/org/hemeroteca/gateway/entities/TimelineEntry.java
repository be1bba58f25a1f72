package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dated statement of the archive. */
@Schema(
        description =
                "What the archive says of a stretch of time: when, who and where, with the sentences that say so. Sentences"
                        + " of several articles make one entry where interval, place and an actor agree.",
        requiredProperties = {
            "id",
            "value",
            "type",
            "expression",
            "certainty",
            "actors",
            "places",
            "articles",
            "evidence",
            "notedAt"
        })
public record TimelineEntry(
        @Schema(description = "The entry's id.") String id,

        @Schema(description = "The TIMEX3 value.", examples = "2022-01-12")
        String value,

        @Schema(description = "The TIMEX3 modifier.", examples = "APPROX")
        String mod,

        @Schema(description = "The same in the Extended Date/Time Format (ISO 8601-2).", examples = "2022-01-12")
        String edtf,

        @Schema(description = "What it covers; left out where the date is underspecified.")
        IntervalView interval,

        @Schema(
                description = "The TIMEX3 type.",
                enumeration = {"DATE", "TIME"})
        String type,

        @Schema(description = "The words that say it.", examples = "este miércoles")
        String expression,

        @Schema(
                description =
                        "How sure it is when it was. CERTAIN: the text says it, or says it relative to a given publication"
                                + " date. INFERRED: it follows from another date of the text. APPROXIMATE: with a margin. OPEN: one"
                                + " side is not known. UNDERSPECIFIED: nothing is.",
                enumeration = {"CERTAIN", "INFERRED", "APPROXIMATE", "OPEN", "UNDERSPECIFIED"})
        String certainty,

        @Schema(description = "Who is mentioned in the same sentence.")
        List<TimelineActor> actors,

        @Schema(description = "Which places are mentioned in the same sentence.")
        List<TimelinePlace> places,

        @Schema(description = "How many articles say it.", minimum = "1")
        long articles,

        @Schema(
                description = "The sentences that say it, those of the earliest articles first, at most 20.",
                minItems = 1,
                maxItems = 20)
        List<TimelineEvidence> evidence,

        @Schema(description = "When the archive first heard of it, in UTC.", format = "date-time")
        String notedAt) {
    public TimelineEntry {
        Objects.requireNonNull(id, "id");
    }

    /** An actor of an entry. */
    @Schema(
            description = "An actor of an entry.",
            requiredProperties = {"id", "name", "type"})
    public record TimelineActor(
            @Schema(description = "The actor's id.") String id,

            @Schema(description = "Its canonical name in Spanish.")
            String name,

            @Schema(ref = "ActorType") String type) {}

    /** A place of an entry. */
    @Schema(
            description = "A place of an entry.",
            requiredProperties = {"id", "name"})
    public record TimelinePlace(
            @Schema(description = "The place's id.") String id,

            @Schema(description = "Its canonical name in Spanish.")
            String name,

            @Schema(description = Geography.COUNTRY, pattern = Geography.COUNTRY_PATTERN)
            String countryCode,

            @Schema(description = Geography.LATITUDE, minimum = "-90", maximum = "90")
            Double latitude,

            @Schema(description = Geography.LONGITUDE, minimum = "-180", maximum = "180")
            Double longitude) {}

    /** Where an article says it. */
    @Schema(
            description = "Where an article says it: the sentence, and the time expression in it.",
            requiredProperties = {"articleId", "sentence", "start", "end"})
    public record TimelineEvidence(
            @Schema(description = "The article.", format = "uuid")
            String articleId,

            @Schema(description = "The article's title, where it has one.")
            String title,

            @Schema(description = "Who published the article, where known.")
            String source,

            @Schema(description = "The article's publication date, where known.", format = "date")
            String publishedOn,

            SentenceView sentence,

            @Schema(description = "The first character of the time expression, in Unicode code points.", minimum = "0")
            int start,

            @Schema(description = "The offset behind its last character, in Unicode code points.", minimum = "1")
            int end) {}
}
