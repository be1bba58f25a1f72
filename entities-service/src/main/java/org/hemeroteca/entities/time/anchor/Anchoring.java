package org.hemeroteca.entities.time.anchor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Resolves symbolic forms. A form is a chain of steps with {@code >} between them, which begins at the day of publication:
 *
 * <ul>
 *   <li>{@code =2022-01} is that value, wherever one stands
 *   <li>{@code D-1}, {@code W+0}, {@code 10Y-2}, {@code WE+1}: so many units away, at the precision of the unit
 *   <li>{@code XXXX-01-10@NEAREST}: a point with unknown parts, filled as the {@link Pick} says
 *   <li>{@code XXXX-03-05@RATHER_PAST1998}: the same, told in a paragraph about 1998, which counts where that is another time
 *   <li>{@code YY98}: the year with these digits from 80 years before to 19 years after
 *   <li>{@code .07}, {@code .12-25}, {@code .Q2}, {@code .3}: a part of the year, month or week reached so far
 *   <li>{@code #2.7}, {@code #0.W}: the second Sunday, the last week of that month
 *   <li>{@code TMO}, {@code T15:30}, {@code T10:00Z}: a time of that day; {@code TDW} the small hours
 *   <li>{@code P9Y@LAST}, {@code @NEXT}, {@code @AGO}, {@code @IN}: a duration that begins or ends where one stands
 *   <li>anything else is a value that needs no anchor
 * </ul>
 *
 * A form may be marked, see {@link SymbolicForm}. Pure functions: the same form and day always give the same answer.
 */
public final class Anchoring {
    private Anchoring() {}

    /**
     * @param form what {@link org.hemeroteca.entities.annotation.TimeExpression#relative} holds
     * @param publishedOn the day of publication; empty when unknown
     * @return empty for a point that no calendar has, as 30 February
     */
    public static Optional<Anchored> resolve(String form, Optional<LocalDate> publishedOn) {
        return resolve(
                SymbolicForm.read(form), publishedOn.map(LocalDate::toString).orElse(CalendarUnit.DAY.unknown()));
    }

    /**
     * The same with what is known of the day of publication. Of a window it is what its first and its last day agree on, which all
     * days between then agree on too, since every step keeps the order of days.
     */
    public static Optional<Anchored> resolve(String form, Publication publication) {
        if (publication instanceof PublicationWindow window) {
            Optional<Anchored> first = resolve(form, Optional.of(window.first()));
            boolean agreed = window.isDay() || first.equals(resolve(form, Optional.of(window.last())));
            return agreed ? first : resolve(form, Optional.empty());
        }
        return publication instanceof YearlessPublication yearless
                ? resolve(SymbolicForm.read(form), yearless.day())
                : resolve(form, Optional.empty());
    }

    private static Optional<Anchored> resolve(SymbolicForm form, String from) {
        var steps = new Steps(form);
        Anchored state = Anchored.of(from);
        try {
            for (String step : form.steps().split(">")) {
                Optional<Anchored> next = steps.step(state.value(), step);
                if (next.isEmpty()) {
                    return next;
                }
                state = next.get();
            }
        } catch (DateTimeException outside) {
            return Optional.empty();
        }
        return Optional.of(state);
    }

    /** Whether the form says the same whenever it was published. */
    static boolean isFixed(String steps) {
        int end = steps.indexOf('>');
        String first = end < 0 ? steps : steps.substring(0, end);
        return first.startsWith("=")
                || !Steps.isShift(first) && steps.indexOf('@') < 0 && !first.startsWith("YY") && !first.startsWith("T");
    }
}
