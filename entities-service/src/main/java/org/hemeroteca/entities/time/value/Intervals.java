package org.hemeroteca.entities.time.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Interval;

/** From value and modifier to the stretch of local time that they cover. Pure functions. */
public final class Intervals {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private Intervals() {}

    /** The same, with seasons of the northern hemisphere. */
    public static Optional<Interval> of(String value, Optional<String> mod) {
        return of(value, mod, Hemisphere.NORTH);
    }

    /** What {@code value} with {@code mod} covers; empty unless the value is a fully specified point. */
    public static Optional<Interval> of(String value, Optional<String> mod, Hemisphere hemisphere) {
        return TimexValue.parse(value, hemisphere).map(point -> of(point, mod.orElse("")));
    }

    private static Interval of(TimexValue point, String mod) {
        Interval whole = whole(point);
        return switch (mod) {
            case "START", "MID", "END" -> third(point, mod).orElse(whole);
            case "BEFORE" -> new Interval(Interval.OPEN, whole.end());
            case "AFTER" -> new Interval(whole.start(), Interval.OPEN);
            default -> whole;
        };
    }

    private static Interval whole(TimexValue point) {
        if (point.granularity() == Granularity.DAY_PART) {
            DayPart part = DayPart.valueOf(point.time());
            return clock(part.startOn(point.date()), part.endOn(point.date()), "");
        }
        if (point.granularity().compareTo(Granularity.DAY_PART) > 0) {
            LocalDateTime start = point.clock();
            return clock(start, start.plus(1, point.clockUnit()), point.time().endsWith("Z") ? "Z" : "");
        }
        return days(point.date(), point.endDate());
    }

    private static Interval clock(LocalDateTime start, LocalDateTime end, String zone) {
        boolean seconds = start.getSecond() != 0 || end.getSecond() != 0;
        return seconds
                ? new Interval(
                        start.withNano(0).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + zone,
                        end.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + zone)
                : new Interval(start.format(MINUTES) + zone, end.format(MINUTES) + zone);
    }

    private static Interval days(LocalDate start, LocalDate end) {
        return new Interval(start.toString(), end.toString());
    }

    /** Beginning, middle and end by convention: uneven where the unit does not divide by three. */
    private static Optional<Interval> third(TimexValue point, String mod) {
        LocalDate start = point.date();
        int index = mod.equals("START") ? 0 : mod.equals("MID") ? 1 : 2;
        int[] cuts = cuts(point.granularity());
        if (cuts.length == 0) {
            return Optional.empty();
        }
        LocalDate from = plus(start, point.granularity(), cuts[index]);
        LocalDate to = index == 2 ? point.endDate() : plus(start, point.granularity(), cuts[index + 1]);
        return Optional.of(days(from, to));
    }

    /** Where the three parts begin, in the unit that {@link #plus} adds. */
    private static int[] cuts(Granularity granularity) {
        return switch (granularity) {
            case CENTURY -> new int[] {0, 34, 67};
            case DECADE -> new int[] {0, 4, 7};
            case YEAR -> new int[] {0, 4, 8};
            case SEMESTER -> new int[] {0, 2, 4};
            case QUARTER, SEASON -> new int[] {0, 1, 2};
            case MONTH -> new int[] {0, 10, 20};
            case WEEK -> new int[] {0, 2, 4};
            default -> new int[0];
        };
    }

    private static LocalDate plus(LocalDate start, Granularity granularity, int steps) {
        return switch (granularity) {
            case CENTURY, DECADE -> start.plusYears(steps);
            case YEAR, SEMESTER, QUARTER, SEASON -> start.plusMonths(steps);
            default -> start.plusDays(steps);
        };
    }
}
