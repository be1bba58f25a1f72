package org.hemeroteca.entities.annotation;

import java.util.Optional;
import org.hemeroteca.entities.text.Span;

/**
 * A time expression in the terms of TIMEX3 (ISO-TimeML).
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value, {@code 2022-01-12}; underspecified parts are {@code X}
 * @param mod TIMEX3 modifier, {@code START}, {@code APPROX}
 * @param quant TIMEX3 quantifier of a SET
 * @param freq TIMEX3 frequency of a SET, {@code 2X}
 * @param edtf the same in the Extended Date/Time Format (ISO 8601-2)
 * @param interval what it covers; empty for durations, sets, vague and underspecified expressions
 * @param relative the anchor-free form, from which the value follows once a publication date is known
 */
public record TimeExpression(
        Span span,
        MentionType type,
        String value,
        Optional<String> mod,
        Optional<String> quant,
        Optional<String> freq,
        Optional<String> edtf,
        Optional<Interval> interval,
        Anchor anchor,
        Usage usage,
        Optional<String> relative,
        double confidence,
        Evidence evidence)
        implements Mention {
    public TimeExpression {
        if (type.kind() != MentionKind.DATE) {
            throw new IllegalArgumentException(type + " is no type of a time expression");
        }
    }

    /** What fixed the value. */
    public enum Anchor {
        /** The expression says all of it. */
        EXPLICIT,
        /** The publication date that the caller gave. */
        DCT,
        /** A publication date that the text itself fixes. */
        DCT_INFERRED,
        /** Another expression of the text. */
        NARRATIVE,
        /** Nothing: the value is underspecified, or needs no anchor. */
        NONE
    }

    /** What the expression is used for. */
    public enum Usage {
        CALENDAR,
        VAGUE,
        AGE,
        SPORT
    }
}
