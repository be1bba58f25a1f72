package org.hemeroteca.entities.time;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.annotation.TimeExpression.Anchor;
import org.hemeroteca.entities.annotation.TimeExpression.Usage;
import org.hemeroteca.entities.time.anchor.Anchored;
import org.hemeroteca.entities.time.anchor.Anchoring;
import org.hemeroteca.entities.time.anchor.PublicationWindow;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Reading;
import org.hemeroteca.entities.time.value.Edtf;
import org.hemeroteca.entities.time.value.Intervals;

/** Turns what was found into time expressions, given what is known of the day of publication. */
final class Resolution {
    /** Cited by the evidence; raised when rules or anchoring change what they answer. */
    static final String VERSION = "1";

    private final Optional<PublicationWindow> published;
    private final boolean inferred;
    private final Flags flags;

    Resolution(Chart chart, Optional<PublicationWindow> published, boolean inferred) {
        this.flags = new Flags(chart);
        this.published = published;
        this.inferred = inferred;
    }

    /** Empty for what no calendar has: 30 February. */
    Optional<TimeExpression> resolve(Found found, boolean narrated) {
        Reading reading = found.reading();
        return anchored(reading.form()).map(anchored -> expression(found, reading, anchored, narrated));
    }

    private Optional<Anchored> anchored(String form) {
        return published
                .map(window -> Anchoring.resolve(form, window))
                .orElseGet(() -> Anchoring.resolve(form, Optional.empty()));
    }

    private TimeExpression expression(Found found, Reading reading, Anchored anchored, boolean narrated) {
        boolean point = reading.type() == MentionType.DATE || reading.type() == MentionType.TIME;
        Optional<Interval> interval = anchored.window();
        if (point && interval.isEmpty()) {
            interval = Intervals.of(anchored.value(), reading.mod());
        }
        Anchor anchor = anchor(reading, anchored, narrated);
        boolean doubtful = anchor == Anchor.DCT_INFERRED;
        Optional<String> edtf = point
                ? Edtf.of(anchored.value(), reading.mod(), doubtful)
                : anchored.window().map(Edtf::of);
        return new TimeExpression(
                found.span(),
                reading.type(),
                anchored.value(),
                reading.mod(),
                reading.quant(),
                reading.freq(),
                edtf,
                interval,
                anchor,
                reading.usage(),
                Optional.of(reading.form()),
                confidence(reading, anchor),
                evidence(found, anchored.value(), anchor));
    }

    private Anchor anchor(Reading reading, Anchored anchored, boolean narrated) {
        boolean dated = anchored.window().isPresent()
                || Intervals.of(anchored.value(), Optional.empty()).isPresent();
        if (!dated || reading.usage() != Usage.CALENDAR) {
            return Anchor.NONE;
        }
        if (narrated) {
            return Anchor.NARRATIVE;
        }
        if (Anchoring.isFixed(reading.form())) {
            return Anchor.EXPLICIT;
        }
        return inferred ? Anchor.DCT_INFERRED : Anchor.DCT;
    }

    /** Roughly the shares that were right in the development corpora. */
    private static double confidence(Reading reading, Anchor anchor) {
        if (reading.usage() == Usage.VAGUE) {
            return 0.75;
        }
        return switch (anchor) {
            case EXPLICIT -> 0.97;
            case DCT -> 0.92;
            case DCT_INFERRED -> 0.85;
            case NARRATIVE -> 0.8;
            case NONE -> 0.85;
        };
    }

    /** The rule, the day of publication where it decided, and what had to be settled by a convention. */
    private Evidence evidence(Found found, String value, Anchor anchor) {
        var evidence = Evidence.of("time/" + found.reading().rule() + "@" + VERSION);
        if (anchor == Anchor.DCT || anchor == Anchor.DCT_INFERRED) {
            evidence =
                    evidence.with("publishedOn", published.map(Resolution::days).orElse(""));
        }
        List<String> raised = flags.of(found, value);
        return raised.isEmpty() ? evidence : evidence.with("flags", String.join(",", raised));
    }

    private static String days(PublicationWindow window) {
        return window.isDay() ? window.first().toString() : window.first() + "/" + window.last();
    }
}
