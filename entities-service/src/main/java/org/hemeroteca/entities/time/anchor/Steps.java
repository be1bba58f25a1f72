package org.hemeroteca.entities.time.anchor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.time.value.TimexDuration;
import org.hemeroteca.entities.time.value.TimexValue;

/** The single steps of a symbolic form; see {@link Anchoring}. Pure functions. */
final class Steps {
    private static final Pattern SHIFT = Pattern.compile("(\\d*)(CE|DE|WE|[YHCQMWD])([+-]\\d+(?:\\.\\d+)?)");
    private static final Pattern NO_CLOCK = Pattern.compile("T(?:2[5-9]|[3-9]\\d|\\d\\d:[6-9]|\\d\\d:\\d\\d:[6-9])");
    private static final Pattern MASK = Pattern.compile("(XXXX-[^@]+)@([A-Z_]+)(\\d{4})?");
    private static final Pattern WINDOW = Pattern.compile("(P[^@]+)@(LAST|NEXT|AGO|IN)");
    private static final Pattern YEARLESS_DAY = Pattern.compile("XXXX-\\d\\d-\\d\\d");
    private static final Pattern YEARLESS_MONTH = Pattern.compile("XXXX-\\d\\d(?:-..)?");
    private static final Pattern MONTH = Pattern.compile("[\\dX]{4}-[\\dX]{2}");
    private static final String UNKNOWN_DAY = CalendarUnit.DAY.unknown();
    private static final int YEAR_LENGTH = 4;
    private static final String SMALL_HOURS = "TDW";

    private final SymbolicForm form;

    Steps(SymbolicForm form) {
        this.form = form;
    }

    static boolean isShift(String step) {
        return SHIFT.matcher(step).matches();
    }

    /** Where one step leads from a value; empty for a point that no calendar or clock has. */
    Optional<Anchored> step(String from, String step) {
        if (step.startsWith("=")) {
            return checked(step.substring(1));
        }
        if (step.startsWith(".")) {
            return refine(from, step.substring(1)).map(Anchored::of);
        }
        if (step.startsWith("#")) {
            return Optional.of(Anchored.of(PartOfMonth.read(step).in(from)));
        }
        if (step.startsWith("T")) {
            return NO_CLOCK.matcher(step).lookingAt() ? Optional.empty() : Optional.of(timed(from, step));
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
            return mask(from, mask).map(Anchored::of);
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

    /** A day of an unknown year still has a morrow, a month the next. */
    private static String unknownShift(String from, CalendarUnit unit, double amount) {
        if (unit == CalendarUnit.DAY && YEARLESS_DAY.matcher(from).matches()) {
            return amount == 0 ? from : yearlessDay(from, (long) amount);
        }
        if (unit == CalendarUnit.MONTH && YEARLESS_MONTH.matcher(from).matches()) {
            int month = Integer.parseInt(from.substring(5, 7)) - 1 + (int) amount;
            return "XXXX-" + CalendarUnit.two(Math.floorMod(month, 12) + 1);
        }
        return amount == 0 && unit == CalendarUnit.DAY ? from : unit.unknown();
    }

    /** The day so many days away, where that is the same in leap years and others. */
    private static String yearlessDay(String from, long days) {
        String leap = LocalDate.parse("2000" + from.substring(4)).plusDays(days).toString();
        boolean exists = !from.endsWith("02-29");
        String common = exists
                ? LocalDate.parse("2001" + from.substring(4)).plusDays(days).toString()
                : leap;
        return leap.substring(4).equals(common.substring(4)) ? "XXXX" + leap.substring(4) : UNKNOWN_DAY;
    }

    private Optional<String> mask(String from, Matcher mask) {
        Optional<TimexValue> point = TimexValue.parse(from);
        if (point.isEmpty()) {
            return Masks.unfilled(mask.group(1));
        }
        LocalDate day = point.get().date();
        if (mask.group(3) != null && isAnotherTime(Integer.parseInt(mask.group(3)), day)) {
            return refine(mask.group(3), mask.group(1).substring("XXXX-".length()));
        }
        return new Masks(day, form).fill(mask.group(1), Pick.valueOf(mask.group(2)));
    }

    /** Whether a paragraph that named the year is told of another time than that of the day. */
    private static boolean isAnotherTime(int year, LocalDate day) {
        return Math.abs(year - day.getYear()) > 1;
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
        boolean inMonth = part.length() == 2
                && Character.isDigit(part.charAt(0))
                && MONTH.matcher(from).matches();
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
        if (from.endsWith("-XX") || clock && from.startsWith("XXXX-WXX")) {
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
