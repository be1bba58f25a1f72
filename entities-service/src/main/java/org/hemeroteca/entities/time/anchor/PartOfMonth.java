package org.hemeroteca.entities.time.anchor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.hemeroteca.entities.time.value.Granularity;
import org.hemeroteca.entities.time.value.TimexValue;

/**
 * A weekday, week or weekend counted within a month; a week belongs to the month of its Thursday, a weekend to that of its Saturday.
 *
 * @param number from 1; 0 for the last
 * @param unit {@code 1} to {@code 7} for a weekday, {@code W}, {@code WE}
 */
record PartOfMonth(int number, String unit) {
    private static final int LAST = -1;

    /** Reads {@code #2.7}, the second Sunday, {@code #0.W}, the last week. */
    static PartOfMonth read(String step) {
        int dot = step.indexOf('.');
        return new PartOfMonth(Integer.parseInt(step.substring(1, dot)), step.substring(dot + 1));
    }

    /** The value in a month; underspecified where the month is, or has no so many. */
    String in(String month) {
        return TimexValue.parse(month)
                .filter(value -> value.granularity() == Granularity.MONTH)
                .map(value -> day(value.date()))
                .filter(day -> YearMonth.from(day).toString().equals(month))
                .map(this::valueAt)
                .orElse(unit.startsWith("W") ? valueUnit().unknown() : "XXXX-WXX-" + unit);
    }

    private LocalDate day(LocalDate first) {
        return first.with(TemporalAdjusters.dayOfWeekInMonth(number == 0 ? LAST : number, weekday()));
    }

    private DayOfWeek weekday() {
        return switch (unit) {
            case "W" -> DayOfWeek.THURSDAY;
            case "WE" -> DayOfWeek.SATURDAY;
            default -> DayOfWeek.of(unit.charAt(0) - '0');
        };
    }

    private String valueAt(LocalDate day) {
        return unit.startsWith("W") ? valueUnit().valueAt(day) : day.toString();
    }

    private CalendarUnit valueUnit() {
        return unit.equals("W") ? CalendarUnit.WEEK : CalendarUnit.WEEKEND;
    }
}
