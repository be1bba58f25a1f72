package org.hemeroteca.entities.time.anchor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.time.value.TimexDuration;
import org.hemeroteca.entities.time.value.TimexValue;

/**
 * Resolves symbolic forms. A form is a chain of steps with {@code >} between them, which begins at the day of publication:
 *
 * <ul>
 *   <li>{@code =2022-01} is that value, wherever one stands
 *   <li>{@code D-1}, {@code W+0}, {@code 10Y-2}, {@code WE+1}: so many units away, at the precision of the unit
 *   <li>{@code XXXX-01-10@NEAREST}: a point with unknown parts, filled as the {@link Pick} says
 *   <li>{@code YY98}: the year with these digits from 80 years before to 19 years after
 *   <li>{@code .07}, {@code .12-25}, {@code .Q2}, {@code .3}: a part of the year, month or week reached so far
 *   <li>{@code TMO}, {@code T15:30}, {@code T10:00Z}: a time of that day; {@code TDW} the small hours
 *   <li>{@code P9Y@LAST}, {@code @NEXT}, {@code @AGO}, {@code @IN}: a duration that begins or ends where one stands
 *   <li>anything else is a value that needs no anchor
 * </ul>
 *
 * Pure functions: the same form and day always give the same answer.
 */
public final class Anchoring {
    private static final Pattern SHIFT = Pattern.compile("(\\d*)(CE|DE|WE|[YHCQMWD])([+-]\\d+(?:\\.\\d+)?)");
    private static final Pattern MASK = Pattern.compile("(XXXX-[^@]+)@(\\w+)");
    private static final Pattern WINDOW = Pattern.compile("(P[^@]+)@(LAST|NEXT|AGO|IN)");
    private static final String UNKNOWN_DAY = CalendarUnit.DAY.unknown();
    private static final int YEAR_LENGTH = 4;
    private static final String SMALL_HOURS = "TDW";

    private Anchoring() {}

    /**
     * @param form what {@link org.hemeroteca.entities.annotation.TimeExpression#relative} holds
     * @param publishedOn the day of publication; empty when unknown
     * @return empty for a point that no calendar has, as 30 February
     */
    public static Optional<Anchored> resolve(String form, Optional<LocalDate> publishedOn) {
        Anchored state = Anchored.of(publishedOn.map(LocalDate::toString).orElse(UNKNOWN_DAY));
        try {
            for (String step : form.split(">")) {
                Optional<Anchored> next = step(state.value(), step);
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

    /**
     * The same where the day of publication lies in a window: what its first and its last day agree on, which all days between
     * then agree on too, since every step keeps the order of days.
     */
    public static Optional<Anchored> resolve(String form, PublicationWindow window) {
        Optional<Anchored> first = resolve(form, Optional.of(window.first()));
        if (window.isDay() || first.equals(resolve(form, Optional.of(window.last())))) {
            return first;
        }
        return resolve(form, Optional.empty());
    }

    /** Whether the form says the same whenever it was published. */
    public static boolean isFixed(String form) {
        return form.startsWith("=")
                || !SHIFT.matcher(first(form)).matches()
                        && form.indexOf('@') < 0
                        && !form.startsWith("YY")
                        && !first(form).startsWith("T");
    }

    private static String first(String form) {
        int end = form.indexOf('>');
        return end < 0 ? form : form.substring(0, end);
    }

    private static Optional<Anchored> step(String from, String step) {
        if (step.startsWith("=")) {
            return checked(step.substring(1));
        }
        if (step.startsWith(".")) {
            return refine(from, step.substring(1)).map(Anchored::of);
        }
        if (step.startsWith("T")) {
            return Optional.of(timed(from, step));
        }
        if (step.startsWith("YY")) {
            return Optional.of(Anchored.of(century(from, step.substring(2))));
        }
        Matcher shift = SHIFT.matcher(step);
        if (shift.matches()) {
            return Optional.of(Anchored.of(shift(from, shift)));
        }
        Matcher mask = MASK.matcher(step);
        if (mask.matches()) {
            return mask(from, mask.group(1), Pick.valueOf(mask.group(2))).map(Anchored::of);
        }
        Matcher window = WINDOW.matcher(step);
        return Optional.of(window.matches() ? window(from, window.group(1), window.group(2)) : Anchored.of(step));
    }

    private static Optional<Anchored> checked(String value) {
        return TimexValue.parse(value).isPresent() || value.startsWith("XX")
                ? Optional.of(Anchored.of(value))
                : Optional.empty();
    }

    private static String shift(String from, Matcher shift) {
        double factor = shift.group(1).isEmpty() ? 1 : Integer.parseInt(shift.group(1));
        double amount = factor * Double.parseDouble(shift.group(3));
        CalendarUnit unit = CalendarUnit.of(shift.group(2)).orElseThrow();
        return TimexValue.parse(from)
                .map(point -> unit.valueAt(unit.move(point.date(), amount)))
                .orElseGet(() -> unknownShift(from, unit, amount));
    }

    /** A day of an unknown year still has a morrow. */
    private static String unknownShift(String from, CalendarUnit unit, double amount) {
        if (unit == CalendarUnit.DAY && from.matches("XXXX-\\d\\d-\\d\\d")) {
            LocalDate inSomeYear = LocalDate.parse("2000" + from.substring(4)).plusDays((long) amount);
            return "XXXX" + inSomeYear.toString().substring(4);
        }
        return amount == 0 && unit == CalendarUnit.DAY ? from : unit.unknown();
    }

    private static Optional<String> mask(String from, String mask, Pick pick) {
        Optional<TimexValue> point = TimexValue.parse(from);
        if (point.isPresent()) {
            return Masks.fill(mask, pick, point.get().date());
        }
        return Masks.unfilled(mask);
    }

    private static String century(String from, String digits) {
        return TimexValue.parse(from)
                .map(point -> {
                    int earliest = point.date().getYear() - 80;
                    return CalendarUnit.four(earliest + Math.floorMod(Integer.parseInt(digits) - earliest, 100));
                })
                .orElse("XX" + digits);
    }

    private static Optional<String> refine(String from, String part) {
        boolean inWeek = part.length() == 1 && from.indexOf('W') > 0;
        if (inWeek) {
            return TimexValue.parse(from)
                    .map(week -> week.date().plusDays(part.charAt(0) - '1').toString())
                    .or(() -> Optional.of(from + "-" + part));
        }
        boolean inMonth = part.matches("\\d\\d") && from.matches("[\\dX]{4}-[\\dX]{2}");
        String base = inMonth || from.length() < YEAR_LENGTH ? from : from.substring(0, YEAR_LENGTH);
        if (MoveableFeast.is(part)) {
            return Optional.of(
                    base.indexOf('X') < 0
                            ? MoveableFeast.value(Integer.parseInt(base), part)
                            : MoveableFeast.unknown(part));
        }
        String value = base + "-" + part;
        boolean open = value.indexOf('X') >= 0 && !value.startsWith("XXXX-");
        return open || Masks.isPossible(value) ? Optional.of(value) : Optional.empty();
    }

    private static Anchored timed(String from, String time) {
        String written = time.equals(SMALL_HOURS) ? "TMO" : time;
        boolean clock = Character.isDigit(written.charAt(1));
        if (from.equals(UNKNOWN_DAY) || clock && from.startsWith("XXXX-WXX")) {
            return Anchored.of(written);
        }
        Optional<TimexValue> day = TimexValue.parse(from);
        if (time.equals(SMALL_HOURS) && day.isPresent()) {
            LocalDate date = day.get().date();
            return new Anchored(date + written, Optional.of(new Interval(date + "T00:00", date + "T06:00")));
        }
        return Anchored.of(day.map(point -> point.date().toString()).orElse(from) + written);
    }

    private static Anchored window(String from, String duration, String side) {
        Optional<LocalDate> day = TimexValue.parse(from).map(TimexValue::date);
        return new Anchored(duration, day.map(start -> window(start, duration, side)));
    }

    private static Interval window(LocalDate day, String duration, String side) {
        boolean back = side.equals("LAST") || side.equals("AGO");
        String far = side.equals("LAST") || side.equals("NEXT")
                ? TimexDuration.moved(day, duration, back ? -1 : 1)
                        .map(LocalDate::toString)
                        .orElse(Interval.OPEN)
                : Interval.OPEN;
        return back ? new Interval(far, day.toString()) : new Interval(day.toString(), far);
    }
}
