package org.hemeroteca.entities.time.anchor;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;

/** The units by which forms move along the calendar, and how a day is written at the precision of each. */
enum CalendarUnit {
    CENTURY("CE", "XX"),
    DECADE("DE", "XXX"),
    YEAR("Y", "XXXX"),
    SEMESTER("H", "XXXX-HX"),
    FOUR_MONTHS("C", "XXXX-TX"),
    QUARTER("Q", "XXXX-QX"),
    MONTH("M", "XXXX-XX"),
    WEEK("W", "XXXX-WXX"),
    WEEKEND("WE", "XXXX-WXX-WE"),
    DAY("D", "XXXX-XX-XX");

    private static final Map<String, CalendarUnit> BY_CODE =
            java.util.Arrays.stream(values()).collect(java.util.stream.Collectors.toMap(u -> u.code, u -> u));

    private final String code;
    private final String unknown;

    CalendarUnit(String code, String unknown) {
        this.code = code;
        this.unknown = unknown;
    }

    static Optional<CalendarUnit> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The value when the day is not known. */
    String unknown() {
        return unknown;
    }

    /** A day moved by an amount that may be broken: half a year is six months, half a week three days. */
    LocalDate move(LocalDate day, double amount) {
        double half = amount - (long) amount;
        long whole = (long) amount;
        return switch (this) {
            case CENTURY -> day.plusYears(100 * whole);
            case DECADE -> day.plusYears(10 * whole);
            case YEAR -> day.plusMonths(Math.round(12 * amount));
            case SEMESTER -> day.plusMonths(6 * whole);
            case FOUR_MONTHS -> day.plusMonths(4 * whole);
            case QUARTER -> day.plusMonths(3 * whole);
            case MONTH -> day.plusMonths(whole).plusDays(Math.round(30 * half));
            case WEEK, WEEKEND -> day.plusDays(Math.round(7 * amount));
            case DAY -> day.plusDays(whole);
        };
    }

    /** The value of the unit in which a day lies. */
    String valueAt(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue() - 1;
        return switch (this) {
            case CENTURY -> two(year / 100);
            case DECADE -> "%03d".formatted(year / 10);
            case YEAR -> four(year);
            case SEMESTER -> four(year) + "-H" + (month / 6 + 1);
            case FOUR_MONTHS -> four(year) + "-T" + (month / 4 + 1);
            case QUARTER -> four(year) + "-Q" + (month / 3 + 1);
            case MONTH -> four(year) + "-" + two(month + 1);
            case WEEK -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case DAY -> day.toString();
        };
    }

    private static String week(LocalDate day) {
        return four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String two(int number) {
        return "%02d".formatted(number);
    }

    static String four(int number) {
        return "%04d".formatted(number);
    }
}
