package org.hemeroteca.entities.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.mention.SentenceEvidence;

/**
 * What the archive says of a day or a longer stretch, in sentences of one article or of several.
 *
 * @param id stable as long as one of its statements is annotated alike
 * @param when as its earliest article says it
 * @param actors whom the sentences mention, in their order
 * @param places which places they mention as places
 * @param articles how many articles say it
 * @param evidence the sentences, those of the earliest articles first; not all, if they are very many
 * @param notedAt when the archive first heard of it
 */
public record TimelineEntry(
        String id,
        @JsonUnwrapped When when,
        Certainty certainty,
        List<ActorRef> actors,
        List<PlaceRef> places,
        long articles,
        List<Source> evidence,
        Instant notedAt) {
    /**
     * The time of which an entry speaks.
     *
     * @param value TIMEX3 value
     * @param mod TIMEX3 modifier, {@code START}, {@code APPROX}
     * @param interval absent where the date is underspecified
     * @param type DATE or TIME
     * @param expression the words that say when
     */
    public record When(String value, String mod, String edtf, Interval interval, MentionType type, String expression) {
        static When of(Tuple statement) {
            String start = statement.get("interval_start", String.class);
            return new When(
                    statement.get("value", String.class),
                    statement.get("mod", String.class),
                    statement.get("edtf", String.class),
                    start == null ? null : new Interval(start, statement.get("interval_end", String.class)),
                    MentionType.valueOf(statement.get("type", String.class)),
                    statement.get("expression", String.class));
        }
    }

    /** Somebody whom the sentence mentions. */
    public record ActorRef(String id, String name, MentionType type) {}

    /**
     * A place that the sentence mentions.
     *
     * @param latitude degrees in WGS 84, -90 to 90
     * @param longitude degrees in WGS 84, -180 to 180
     */
    public record PlaceRef(String id, String name, String countryCode, Double latitude, Double longitude) {}

    /**
     * The sentence, and where it stands.
     *
     * @param title of the article, if it has one
     * @param source who published it
     * @param start first code point of the time expression
     * @param end code point behind its last
     */
    public record Source(
            UUID articleId,
            String title,
            String source,
            LocalDate publishedOn,
            SentenceEvidence sentence,
            int start,
            int end) {}
}
