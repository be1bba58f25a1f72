package org.hemeroteca.entities.time.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Interval;

/** From a TIMEX3 value to the Extended Date/Time Format of ISO 8601-2. Pure functions; ends of EDTF intervals are closed. */
public final class Edtf {
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_SEMESTER = 40;

    private static final Pattern UNDERSPECIFIED = Pattern.compile("XXXX-\\d\\d(-\\d\\d)?|\\d{4}-XX(-XX)?");

    private Edtf() {}

    /**
     * @param inferred whether the value rests on an inferred publication date, which EDTF marks as uncertain
     * @return empty where EDTF has no form: durations, sets, vague expressions, underspecified weeks and times
     */
    public static Optional<String> of(String value, Optional<String> mod, boolean inferred) {
        Optional<TimexValue> point = TimexValue.parse(value);
        if (point.isEmpty()) {
            return UNDERSPECIFIED.matcher(value).matches() ? Optional.of(value) : Optional.empty();
        }
        String open = mod.orElse("");
        if (open.equals("BEFORE") || open.equals("AFTER")) {
            return Intervals.of(value, mod).map(Edtf::of);
        }
        String mark = inferred ? "?" : open.equals("APPROX") ? "~" : "";
        return Optional.of(point(point.get(), value, mark));
    }

    /** An interval of days with one side perhaps open. */
    public static String of(Interval interval) {
        String end = interval.end().equals(Interval.OPEN) ? Interval.OPEN : lastDay(interval.end());
        return day(interval.start()) + "/" + end;
    }

    private static String point(TimexValue point, String value, String mark) {
        return switch (point.granularity()) {
            case CENTURY -> value + "XX" + mark;
            case DECADE -> value + "X" + mark;
            case WEEK, WEEKEND, FOUR_MONTHS ->
                point.date() + mark + "/" + point.endDate().minusDays(1) + mark;
            case QUARTER -> numbered(point, FIRST_QUARTER + (point.date().getMonthValue() - 1) / 3) + mark;
            case SEMESTER -> numbered(point, FIRST_SEMESTER + (point.date().getMonthValue() - 1) / 6) + mark;
            case SEASON ->
                numbered(
                                point,
                                Season.valueOf(value.substring(value.length() - 2))
                                        .edtfNumber())
                        + mark;
            case DAY_PART -> point.date() + mark;
            case HOUR, MINUTE, SECOND -> withSeconds(value) + mark;
            default -> value + mark;
        };
    }

    private static String numbered(TimexValue point, int number) {
        return "%04d-%d".formatted(point.date().getYear(), number);
    }

    /** EDTF writes times of day to the second. */
    private static String withSeconds(String value) {
        boolean zulu = value.endsWith("Z");
        String local = zulu ? value.substring(0, value.length() - 1) : value;
        String padded = local.length() == 13 ? local + ":00:00" : local.length() == 16 ? local + ":00" : local;
        return padded + (zulu ? "Z" : "");
    }

    private static String day(String side) {
        return side.equals(Interval.OPEN) || side.length() <= 10 ? side : side.substring(0, 10);
    }

    private static String lastDay(String end) {
        return end.length() <= 10 ? LocalDate.parse(end).minusDays(1).toString() : day(end);
    }
}
