package org.hemeroteca.entities.time.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fully specified point of the calendar, as read from a TIMEX3 value.
 *
 * @param granularity how fine it is
 * @param date the first day that it covers (for a time of day: the day)
 * @param time what stands behind {@code T}, {@code 15:30}, {@code 10:00Z}, {@code MO}; empty for days and coarser
 */
public record TimexValue(Granularity granularity, LocalDate date, String time) {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{2,4})(?:-(?:(\\d\\d)(?:-(\\d\\d))?|W(\\d\\d)(-WE)?|([QHT])(\\d)|(SP|SU|FA|WI)))?"
                    + "(?:T(MO|MI|AF|NI|(\\d\\d)(:\\d\\d(:\\d\\d)?)?Z?))?");
    private static final int YEAR_DIGITS = 4;

    /** The same, with seasons of the northern hemisphere. */
    public static Optional<TimexValue> parse(String value) {
        return parse(value, Hemisphere.NORTH);
    }

    /** The point that {@code value} names; empty for anything underspecified, vague, impossible, or not a point. */
    public static Optional<TimexValue> parse(String value, Hemisphere hemisphere) {
        if (value.isEmpty() || !Character.isDigit(value.charAt(0))) {
            return Optional.empty();
        }
        Matcher parts = SHAPE.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return read(parts, hemisphere);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<TimexValue> read(Matcher parts, Hemisphere hemisphere) {
        String digits = parts.group(1);
        boolean bare = parts.end(1) == parts.group().length();
        if (digits.length() < YEAR_DIGITS) {
            return bare ? Optional.of(coarse(digits)) : Optional.empty();
        }
        int year = Integer.parseInt(digits);
        if (parts.group(9) != null) {
            return parts.group(3) == null ? Optional.empty() : Optional.of(timed(parts, day(parts, year)));
        }
        return Optional.of(parts.group(8) == null ? calendar(parts, year) : season(parts.group(8), year, hemisphere));
    }

    private static TimexValue coarse(String digits) {
        boolean decade = digits.length() == YEAR_DIGITS - 1;
        int year = Integer.parseInt(digits) * (decade ? 10 : 100);
        return new TimexValue(decade ? Granularity.DECADE : Granularity.CENTURY, LocalDate.of(year, 1, 1), "");
    }

    private static TimexValue calendar(Matcher parts, int year) {
        if (parts.group(3) != null) {
            return new TimexValue(Granularity.DAY, day(parts, year), "");
        }
        if (parts.group(2) != null) {
            return new TimexValue(Granularity.MONTH, LocalDate.of(year, number(parts, 2), 1), "");
        }
        if (parts.group(4) != null) {
            return week(year, number(parts, 4), parts.group(5) != null);
        }
        if (parts.group(6) != null) {
            return partOfYear(year, parts.group(6).charAt(0), number(parts, 7));
        }
        return new TimexValue(Granularity.YEAR, LocalDate.of(year, 1, 1), "");
    }

    private static TimexValue season(String name, int year, Hemisphere hemisphere) {
        return new TimexValue(Granularity.SEASON, Season.valueOf(name).startIn(year, hemisphere), "");
    }

    private static TimexValue week(int year, int week, boolean weekend) {
        LocalDate monday =
                LocalDate.of(year, 1, 4).with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L);
        if (week < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new DateTimeException("No week " + week + " in " + year);
        }
        return weekend
                ? new TimexValue(Granularity.WEEKEND, monday.plusDays(5), "")
                : new TimexValue(Granularity.WEEK, monday, "");
    }

    private static TimexValue partOfYear(int year, char kind, int number) {
        Granularity granularity =
                kind == 'Q' ? Granularity.QUARTER : kind == 'H' ? Granularity.SEMESTER : Granularity.FOUR_MONTHS;
        int months = kind == 'Q' ? 3 : kind == 'H' ? 6 : 4;
        return new TimexValue(granularity, LocalDate.of(year, (number - 1) * months + 1, 1), "");
    }

    private static TimexValue timed(Matcher parts, LocalDate day) {
        if (parts.group(10) == null) {
            return new TimexValue(Granularity.DAY_PART, day, parts.group(9));
        }
        Granularity granularity = parts.group(12) != null
                ? Granularity.SECOND
                : parts.group(11) != null ? Granularity.MINUTE : Granularity.HOUR;
        var value = new TimexValue(granularity, day, parts.group(9));
        value.clock();
        return value;
    }

    private static LocalDate day(Matcher parts, int year) {
        return LocalDate.of(year, number(parts, 2), number(parts, 3));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** The first day behind what this point covers; for a time of day, the next day. */
    public LocalDate endDate() {
        return switch (granularity) {
            case CENTURY -> date.plusYears(100);
            case DECADE -> date.plusYears(10);
            case YEAR -> date.plusYears(1);
            case SEMESTER -> date.plusMonths(6);
            case FOUR_MONTHS -> date.plusMonths(4);
            case QUARTER, SEASON -> date.plusMonths(3);
            case MONTH -> date.plusMonths(1);
            case WEEK -> date.plusWeeks(1);
            case WEEKEND -> date.plusDays(2);
            case DAY, DAY_PART, HOUR, MINUTE, SECOND -> date.plusDays(1);
        };
    }

    /** The clock time of a value as fine as an hour; 24:00 is the next midnight. */
    java.time.LocalDateTime clock() {
        String local = time.endsWith("Z") ? time.substring(0, time.length() - 1) : time;
        int hour = Integer.parseInt(local.substring(0, 2));
        if (hour == 24) {
            return date.plusDays(1).atStartOfDay();
        }
        return date.atTime(java.time.LocalTime.parse(local.length() == 2 ? local + ":00" : local));
    }

    /** The unit in which a clock time counts. */
    ChronoUnit clockUnit() {
        return switch (granularity) {
            case HOUR -> ChronoUnit.HOURS;
            case MINUTE -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
    }
}
