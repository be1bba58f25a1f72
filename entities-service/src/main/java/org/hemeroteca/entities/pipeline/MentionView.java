package org.hemeroteca.entities.pipeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.annotation.MentionType;

/**
 * A mention as the API answers it.
 *
 * @param start first code point, in the text or in the title ({@code in})
 * @param end code point behind the last
 * @param in {@code title} for a mention in a title that was given apart; else absent
 * @param confidence 0 to 1
 * @param evidence the rule that decided, what it went by, and the sentence's offsets
 * @param id stable identifier of a stored mention; absent in the analysis of a text that is not stored
 * @param entity of actors and places
 * @param office of persons whom the text names under a title
 * @param time of time expressions
 */
public record MentionView(
        int start,
        int end,
        String text,
        MentionKind kind,
        MentionType type,
        String zone,
        String in,
        double confidence,
        Map<String, Object> evidence,
        String id,
        EntityView entity,
        OfficeView office,
        @JsonUnwrapped TimeView time) {
    /** The value of {@code in} for a mention in a title that was given apart. */
    public static final String TITLE = "title";
}
