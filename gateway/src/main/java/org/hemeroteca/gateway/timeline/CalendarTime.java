package org.hemeroteca.gateway.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemeroteca.gateway.entities.IntervalView;

/**
 * An interval in the words of a calendar.
 *
 * @param parameter what says that the sides are days; empty where they are moments
 * @param start a day or a moment
 * @param end likewise, behind the interval; empty where it is open
 */
record CalendarTime(String parameter, String start, Optional<String> end) {
    /** Only years of four digits can be written. */
    private static final Pattern SIDE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** Empty where there is no interval, or its start is open. */
    static Optional<CalendarTime> of(IntervalView interval) {
        if (interval == null || !SIDE.matcher(interval.start()).matches()) {
            return Optional.empty();
        }
        var end = Optional.of(interval.end()).filter(SIDE.asMatchPredicate());
        boolean days = interval.start().length() == 10
                && end.filter(side -> side.length() > 10).isEmpty();
        return Optional.of(
                days
                        ? new CalendarTime(";VALUE=DATE", day(interval.start()), end.map(CalendarTime::day))
                        : new CalendarTime("", moment(interval.start()), end.map(CalendarTime::moment)));
    }

    private static String day(String side) {
        return side.replace("-", "");
    }

    private static String moment(String side) {
        boolean utc = side.endsWith("Z");
        String local = utc ? side.substring(0, side.length() - 1) : side;
        var time = local.length() == 10 ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local);
        return MOMENT.format(time) + (utc ? "Z" : "");
    }
}
