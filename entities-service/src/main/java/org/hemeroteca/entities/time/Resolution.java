package org.hemeroteca.entities.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.time.anchor.Dated;
import org.hemeroteca.entities.time.anchor.Publication;
import org.hemeroteca.entities.time.anchor.SymbolicForm;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Reading;
import org.hemeroteca.entities.time.value.Hemisphere;

/** Turns what was found into time expressions, given what is known of the day of publication. */
final class Resolution {
    /** Cited by the evidence; raised when rules or anchoring change what they answer. */
    static final String VERSION = "2";

    private static final Pattern SEASON = Pattern.compile("[-.](?:SP|SU|FA|WI)");

    private final Chart chart;
    private final Flags flags;
    private final Optional<Publication> published;
    private final boolean inferred;
    private final Hemisphere hemisphere;
    /** Texts say the same again and again. */
    private final Map<Dated.Reference, Optional<Dated>> known = new HashMap<>();

    /** @param inferred whether {@code published} was inferred from the text */
    Resolution(Chart chart, Optional<Publication> published, boolean inferred, Hemisphere hemisphere) {
        this.chart = chart;
        this.flags = new Flags(chart);
        this.published = published;
        this.inferred = inferred;
        this.hemisphere = hemisphere;
    }

    /** Empty for what no calendar has: 30 February. */
    Optional<TimeExpression> resolve(Found found, boolean narrated) {
        Reading reading = found.reading();
        var reference = new Dated.Reference(reading.type(), reading.usage(), reading.mod(), form(found, narrated));
        return known.computeIfAbsent(reference, r -> Dated.of(r, published, inferred))
                .map(dated -> expression(found, reference, dated));
    }

    private SymbolicForm form(Found found, boolean narrated) {
        String steps = found.form();
        // A form that is made of the weekday cannot disagree with it.
        Optional<Integer> weekday = steps.indexOf('W') < 0 ? FullDates.spokenWeekday(chart, found) : Optional.empty();
        boolean seasonal =
                hemisphere == Hemisphere.SOUTH && SEASON.matcher(steps).find();
        return new SymbolicForm(
                steps,
                narrated,
                seasonal ? Hemisphere.SOUTH : Hemisphere.NORTH,
                weekday.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private TimeExpression expression(Found found, Dated.Reference reference, Dated dated) {
        return new TimeExpression(
                found.span(),
                reference.type(),
                dated.value(),
                reference.mod(),
                found.reading().quant(),
                found.reading().freq(),
                dated.edtf(),
                dated.interval(),
                dated.anchor(),
                reference.usage(),
                Optional.of(reference.form().written()),
                dated.confidence(),
                dated.evidence(evidence(found, dated), published));
    }

    private Evidence evidence(Found found, Dated dated) {
        var evidence = Evidence.of("time/" + found.reading().rule() + "@" + VERSION);
        List<String> raised = flags.of(found, dated.value());
        return raised.isEmpty() ? evidence : evidence.with(Dated.FLAGS, String.join(",", raised));
    }
}
