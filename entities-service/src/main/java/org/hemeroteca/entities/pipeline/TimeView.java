package org.hemeroteca.entities.pipeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.TimeExpression;

/**
 * What a time expression says; see {@link TimeExpression}.
 *
 * @param relative kept with stored mentions, no part of an answer
 */
public record TimeView(
        String value,
        String mod,
        String quant,
        String freq,
        String edtf,
        Interval interval,
        TimeExpression.Anchor anchor,
        TimeExpression.Usage usage,
        @JsonIgnore String relative) {
    static TimeView of(TimeExpression time) {
        return new TimeView(
                time.value(),
                time.mod().orElse(null),
                time.quant().orElse(null),
                time.freq().orElse(null),
                time.edtf().orElse(null),
                time.interval().orElse(null),
                time.anchor(),
                time.usage(),
                time.relative().orElse(null));
    }
}
