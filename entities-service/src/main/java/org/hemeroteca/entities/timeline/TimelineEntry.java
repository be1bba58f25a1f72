package org.hemeroteca.entities.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.mention.SentenceEvidence;

/**
 * A dated statement: what a sentence says of a day or a longer stretch.
 *
 * @param id stable as long as the article is annotated alike
 * @param value TIMEX3 value
 * @param mod TIMEX3 modifier, {@code START}, {@code APPROX}
 * @param type DATE or TIME
 * @param expression the words that say when
 * @param actors whom the sentence mentions, in its order
 * @param places which places it mentions as places
 */
public record TimelineEntry(
        String id,
        String value,
        String mod,
        String edtf,
        Interval interval,
        MentionType type,
        String expression,
        List<ActorRef> actors,
        List<PlaceRef> places,
        List<Source> evidence) {

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
