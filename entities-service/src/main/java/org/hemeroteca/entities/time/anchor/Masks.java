package org.hemeroteca.entities.time.anchor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemeroteca.entities.time.value.Granularity;
import org.hemeroteca.entities.time.value.TimexValue;

/** Fills the unknown parts of an underspecified value ({@code XXXX-01-10}, {@code XXXX-WXX-3}), seen from a day. Immutable. */
final class Masks {
    /** Far enough that 29 February is met on both sides, across a century without leap day. */
    private static final int YEARS = 8;
    /** A month so many months away, on the side that the tense of the verb speaks against, is not meant. */
    private static final int TENSE_REACH = 3;
    /** In days. */
    private static final int FAR = 60;

    private static final int YEAR = 366;

    private final LocalDate day;
    private final SymbolicForm form;

    /** @param form whose hemisphere and weekday count */
    Masks(LocalDate day, SymbolicForm form) {
        this.day = day;
        this.form = form;
    }

    /** The value that {@code pick} chooses; empty when nothing near fits, as 30 February. */
    Optional<String> fill(String mask, Pick pick) {
        List<Candidate> suitable = candidates(mask, day)
                .flatMap(value -> TimexValue.parse(value, form.hemisphere())
                        .map(point -> new Candidate(value, point, mask.startsWith("XXXX-WXX")))
                        .stream())
                .filter(suits(pick, day))
                .sorted(order(pick, day))
                .toList();
        return suitable.stream()
                .filter(candidate -> isOfWeekday(candidate, suitable.get(0)))
                .findFirst()
                .or(() -> suitable.stream().findFirst())
                .map(Candidate::value);
    }

    /**
     * A day of the year that is far from the day of publication is of the year that gives it the weekday that the words name; near by,
     * a weekday that does not fit is a slip.
     */
    private boolean isOfWeekday(Candidate candidate, Candidate first) {
        return form.weekday().isEmpty()
                || first.point().granularity() != Granularity.DAY
                || first.distance(day) < FAR
                || candidate.distance(day) <= YEAR
                        && candidate.point().date().getDayOfWeek().getValue()
                                == form.weekday().getAsInt();
    }

    /** The value when no day is known; empty for what no year has, as 30 February. */
    static Optional<String> unfilled(String mask) {
        String part = mask.substring("XXXX-".length());
        if (MoveableFeast.is(part)) {
            return Optional.of(MoveableFeast.unknown(part));
        }
        return isPossible(mask) ? Optional.of(mask) : Optional.empty();
    }

    /** Whether some year has the day; refuses 30 February even when no year is known. */
    static boolean isPossible(String mask) {
        return candidates(mask, LocalDate.of(2000, 1, 1))
                .anyMatch(value -> TimexValue.parse(value).isPresent());
    }

    private record Candidate(String value, TimexValue point, boolean byWeekday) {
        boolean isOverBy(LocalDate day) {
            return !point.endDate().isAfter(day);
        }

        /**
         * Whether the tense of a verb is too weak to rule this out: a day of a named month always stays the nearest, a month unless
         * it is a quarter of a year away; weekdays and weekends follow the tense.
         */
        boolean mayLieAcross(LocalDate day) {
            return point.granularity() == Granularity.DAY && !byWeekday
                    || switch (point.granularity()) {
                        case MONTH -> distance(day) < TENSE_REACH;
                        case SEASON, QUARTER, SEMESTER, FOUR_MONTHS -> distance(day) < 31 * TENSE_REACH;
                        default -> false;
                    };
        }

        boolean beginsAfter(LocalDate day) {
            return point.date().isAfter(day);
        }

        /** Months count as months: half a year away is as far forwards as backwards. */
        long distance(LocalDate day) {
            if (point.granularity() == Granularity.MONTH) {
                return Math.abs(ChronoUnit.MONTHS.between(day.withDayOfMonth(1), point.date()));
            }
            if (beginsAfter(day)) {
                return ChronoUnit.DAYS.between(day, point.date());
            }
            return isOverBy(day) ? ChronoUnit.DAYS.between(point.endDate(), day) + 1 : 0;
        }
    }

    private static Stream<String> candidates(String mask, LocalDate day) {
        if (mask.equals("XXXX-WXX-WE")) {
            return IntStream.rangeClosed(-2, 2).mapToObj(week -> CalendarUnit.WEEKEND.valueAt(day.plusWeeks(week)));
        }
        if (mask.startsWith("XXXX-WXX-")) {
            int weekday = mask.charAt(mask.length() - 1) - '0';
            LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
            return IntStream.rangeClosed(-2, 2)
                    .mapToObj(week ->
                            monday.plusWeeks(week).plusDays(weekday - 1L).toString());
        }
        if (mask.startsWith("XXXX-XX-")) {
            String dayOfMonth = mask.substring(mask.length() - 2);
            return IntStream.rangeClosed(-2, 2)
                    .mapToObj(month ->
                            CalendarUnit.MONTH.valueAt(day.withDayOfMonth(1).plusMonths(month)) + "-" + dayOfMonth);
        }
        if (mask.startsWith("XXXX-")) {
            String rest = mask.substring(4);
            if (MoveableFeast.is(rest.substring(1))) {
                return IntStream.rangeClosed(-2, 2)
                        .mapToObj(year -> MoveableFeast.value(day.getYear() + year, rest.substring(1)));
            }
            return IntStream.rangeClosed(-YEARS, YEARS)
                    .mapToObj(year -> CalendarUnit.four(day.getYear() + year) + rest);
        }
        return List.of(mask).stream();
    }

    private static Predicate<Candidate> suits(Pick pick, LocalDate day) {
        return switch (pick) {
            case NEAREST -> candidate -> true;
            case PAST -> candidate -> candidate.isOverBy(day);
            case FUTURE -> candidate -> candidate.beginsAfter(day);
            case ON_OR_BEFORE -> candidate -> !candidate.beginsAfter(day);
            case ON_OR_AFTER -> candidate -> !candidate.isOverBy(day);
            case RATHER_PAST -> candidate -> !candidate.beginsAfter(day) || candidate.mayLieAcross(day);
            case RATHER_FUTURE -> candidate -> !candidate.isOverBy(day) || candidate.mayLieAcross(day);
        };
    }

    private static Comparator<Candidate> order(Pick pick, LocalDate day) {
        Comparator<Candidate> byStart =
                Comparator.comparing(candidate -> candidate.point().date());
        return switch (pick) {
            case NEAREST, RATHER_PAST, RATHER_FUTURE ->
                Comparator.<Candidate>comparingLong(candidate -> candidate.distance(day))
                        .thenComparing(byStart);
            case PAST, ON_OR_BEFORE -> byStart.reversed();
            case FUTURE, ON_OR_AFTER -> byStart;
        };
    }
}
