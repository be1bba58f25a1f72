package org.hemeroteca.entities.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.time.anchor.Anchored;
import org.hemeroteca.entities.time.anchor.Anchoring;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;
import org.hemeroteca.entities.time.value.TimexValue;

/** Reads days out of symbolic forms, as far as they say them without an anchor. */
final class FullDates {
    private static final Pattern DAY_AND_MONTH = Pattern.compile("XXXX-(\\d\\d-\\d\\d)@\\w+");
    private static final Pattern YEAR = Pattern.compile("=(\\d{4})");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d)@\\w+");

    private FullDates() {}

    /** The day, where the form names one with its year. */
    static Optional<LocalDate> day(Found found) {
        return Optional.of(found.form())
                .filter(form -> form.startsWith("=") && !form.contains(">T"))
                .flatMap(form -> Anchoring.resolve(form, Optional.empty()))
                .map(Anchored::value)
                .filter(value -> value.matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(LocalDate::parse);
    }

    /** The year, where the form names one. */
    static OptionalInt year(Found found) {
        Matcher year = YEAR.matcher(found.form());
        return year.lookingAt() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /** {@code MM-DD}, where the form names day and month alone. */
    static Optional<String> dayAndMonth(Found found) {
        return group(DAY_AND_MONTH, found.form());
    }

    /** The weekday that the form names alone, Monday 1. */
    static Optional<Integer> weekday(Found found) {
        return group(WEEKDAY, found.form()).map(Integer::valueOf);
    }

    /** The weekday that stands among the words, whatever the form makes of it. */
    static Optional<Integer> spokenWeekday(Chart chart, Found found) {
        for (int i = found.first(); i < found.end(); i++) {
            for (Item item : chart.at(i)) {
                if (item.kind().equals("weekday")) {
                    return Optional.of(Integer.valueOf(item.value()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether no weekday among the words speaks against a year. */
    static boolean mayFallIn(int year, Chart chart, Found dayAndMonth) {
        Optional<Integer> spoken = spokenWeekday(chart, dayAndMonth);
        return spoken.isEmpty()
                || inYear(year, dayAndMonth)
                        .map(day -> spoken.get() == day.getDayOfWeek().getValue())
                        .orElse(false);
    }

    /** The day in a year; empty for 29 February in most. */
    static Optional<LocalDate> inYear(int year, Found dayAndMonth) {
        return dayAndMonth(dayAndMonth)
                .flatMap(monthDay -> TimexValue.parse("%04d-%s".formatted(year, monthDay)))
                .map(TimexValue::date);
    }

    /** Whether the words begin with {@code este}. */
    static boolean isDeictic(Chart chart, Found found) {
        return chart.key(found.first()).equals("este");
    }

    private static Optional<String> group(Pattern pattern, String form) {
        Matcher parts = pattern.matcher(form);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }
}
