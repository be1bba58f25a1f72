package org.hemeroteca.entities.time.anchor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.TimeExpression.Anchor;
import org.hemeroteca.entities.annotation.TimeExpression.Usage;
import org.hemeroteca.entities.time.value.Edtf;
import org.hemeroteca.entities.time.value.Intervals;

/**
 * What a time expression says under a day of publication: all that changes when that day becomes known, or another one.
 *
 * @param confidence 0 to 1
 * @param disagrees whether the words name a weekday on which the value does not fall
 */
public record Dated(
        String value,
        Optional<Interval> interval,
        Optional<String> edtf,
        Anchor anchor,
        double confidence,
        boolean disagrees) {

    /** The detail of the evidence that lists {@link #INCONSISTENT_WEEKDAY} and what else a convention had to settle, with commas. */
    public static final String FLAGS = "flags";
    /** A weekday beside a date that falls on another one. */
    public static final String INCONSISTENT_WEEKDAY = "INCONSISTENT_WEEKDAY";
    /** The detail of the evidence that holds the day of publication, where that decided. */
    public static final String PUBLISHED_ON = "publishedOn";

    /** What of a time expression stays the same whenever it was published. */
    public record Reference(MentionType type, Usage usage, Optional<String> mod, SymbolicForm form) {
        boolean isPoint() {
            return type == MentionType.DATE || type == MentionType.TIME;
        }
    }

    /**
     * @param publication what is known of the day of publication; empty when nothing is
     * @param inferred whether that was inferred from the text
     * @return empty for a point that no calendar has, as 30 February
     */
    public static Optional<Dated> of(
            Reference reference, Optional<? extends Publication> publication, boolean inferred) {
        String form = reference.form().written();
        Optional<Anchored> anchored = publication.isPresent()
                ? Anchoring.resolve(form, publication.get())
                : Anchoring.resolve(form, Optional.empty());
        return anchored.map(found -> of(reference, found, inferred));
    }

    private static Dated of(Reference reference, Anchored anchored, boolean inferred) {
        String value = anchored.value();
        Optional<Interval> covered =
                Intervals.of(value, reference.mod(), reference.form().hemisphere());
        Optional<Interval> interval = anchored.window().or(() -> reference.isPoint() ? covered : Optional.empty());
        boolean dated = anchored.window().isPresent() || covered.isPresent();
        Anchor anchor =
                dated && reference.usage() == Usage.CALENDAR ? anchor(reference.form(), value, inferred) : Anchor.NONE;
        Optional<String> edtf = reference.isPoint()
                ? Edtf.of(value, reference.mod(), anchor == Anchor.DCT_INFERRED)
                : anchored.window().map(Edtf::of);
        return new Dated(
                value,
                interval,
                edtf,
                anchor,
                confidence(reference.usage(), anchor),
                disagrees(reference.form(), value));
    }

    /** The evidence with what the value rests on under this day of publication, in the place of what it held of that. */
    public Evidence evidence(Evidence before, Optional<? extends Publication> publication) {
        var details = new TreeMap<>(before.details());
        details.remove(PUBLISHED_ON);
        var flags = new ArrayList<>(List.of(details.getOrDefault(FLAGS, "").split(",")));
        flags.removeIf(flag -> flag.isEmpty() || flag.equals(INCONSISTENT_WEEKDAY));
        details.remove(FLAGS);
        if (disagrees) {
            flags.add(INCONSISTENT_WEEKDAY);
        }
        if (!flags.isEmpty()) {
            details.put(FLAGS, String.join(",", flags));
        }
        if (anchor == Anchor.DCT || anchor == Anchor.DCT_INFERRED) {
            publication.ifPresent(day -> details.put(PUBLISHED_ON, day.value()));
        }
        return new Evidence(before.rule(), details);
    }

    private static Anchor anchor(SymbolicForm form, String value, boolean inferred) {
        if (form.narrated() || isOfNamedYear(form.steps(), value)) {
            return Anchor.NARRATIVE;
        }
        if (Anchoring.isFixed(form.steps())) {
            return Anchor.EXPLICIT;
        }
        return inferred ? Anchor.DCT_INFERRED : Anchor.DCT;
    }

    /** Whether the paragraph's year decided and not the day of publication. */
    private static boolean isOfNamedYear(String steps, String value) {
        int year = steps.indexOf('@') < 0 ? -1 : steps.length() - 4;
        return year > 0 && Character.isDigit(steps.charAt(year)) && value.startsWith(steps.substring(year));
    }

    /** Roughly the shares that were right in the development corpora. */
    private static double confidence(Usage usage, Anchor anchor) {
        if (usage == Usage.VAGUE) {
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

    private static boolean disagrees(SymbolicForm form, String value) {
        boolean day = value.length() >= 10 && Character.isDigit(value.charAt(0)) && Character.isDigit(value.charAt(9));
        return form.weekday().isPresent()
                && day
                && LocalDate.parse(value.substring(0, 10)).getDayOfWeek().getValue()
                        != form.weekday().getAsInt();
    }
}
