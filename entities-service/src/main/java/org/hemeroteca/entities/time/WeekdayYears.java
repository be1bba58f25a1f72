package org.hemeroteca.entities.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hemeroteca.entities.time.ClauseTense.Tense;
import org.hemeroteca.entities.time.anchor.PossibleYears;
import org.hemeroteca.entities.time.anchor.Publication;
import org.hemeroteca.entities.time.anchor.PublicationWindow;
import org.hemeroteca.entities.time.chart.Chart;

/**
 * Infers the year from a day of the year whose weekday the text tells: {@code sábado 20 de diciembre}, or {@code los días 20 y 21 de
 * diciembre} that are {@code el fin de semana} elsewhere. The years that the text tells and announces set the bounds; without both
 * there is no end of such years.
 */
final class WeekdayYears {
    /** Bounds further apart say nothing. */
    private static final int WIDEST = 30;
    /** A day without a year is the nearest one: not further than half a year away. */
    private static final int HALF_YEAR = 182;

    private static final int SOME_YEAR = 2001;

    private final Chart chart;
    private final ClauseTense tense;
    private final SharedWords words;

    WeekdayYears(Chart chart, ClauseTense tense, SharedWords words) {
        this.chart = chart;
        this.tense = tense;
        this.words = words;
    }

    Optional<Inference> infer(List<Found> found) {
        OptionalInt first = years(found, Tense.PAST).max();
        OptionalInt last = years(found, Tense.FUTURE).min();
        if (first.isEmpty() || last.isEmpty() || last.getAsInt() - first.getAsInt() > WIDEST) {
            return Optional.empty();
        }
        List<Found> days = found.stream()
                .filter(f -> FullDates.dayAndMonth(f).isPresent())
                .limit(PublicationInference.MANY)
                .toList();
        List<Found> weekends = found.stream()
                .filter(f -> f.form().startsWith("XXXX-WXX-WE"))
                .limit(PublicationInference.MANY)
                .toList();
        return days.stream()
                .filter(f -> weekday(f, days, weekends).isPresent())
                .findFirst()
                .flatMap(day -> infer(day, weekday(day, days, weekends).get(), first.getAsInt(), last.getAsInt()));
    }

    private Optional<Inference> infer(Found day, DayOfWeek weekday, int first, int last) {
        List<LocalDate> days = IntStream.rangeClosed(first, last)
                .mapToObj(year -> FullDates.inYear(year, day))
                .flatMap(Optional::stream)
                .filter(date -> date.getDayOfWeek() == weekday)
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Publication publication = days.size() == 1
                ? around(days.get(0), tense.around(day))
                : new PossibleYears(days.stream().map(LocalDate::getYear).toList());
        return Optional.of(new Inference(publication, day.span(), "weekdayYears"));
    }

    private static PublicationWindow around(LocalDate day, Tense tense) {
        LocalDate first = tense == Tense.PAST ? day : day.minusDays(HALF_YEAR);
        LocalDate last = tense == Tense.FUTURE ? day.minusDays(1) : day.plusDays(HALF_YEAR);
        return new PublicationWindow(first, last);
    }

    /** The years that verbs of this tense tell or announce. */
    private IntStream years(List<Found> found, Tense wanted) {
        return found.stream()
                .filter(f -> tense.around(f) == wanted)
                .map(FullDates::year)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt);
    }

    /** The weekday of a day of the year: said beside it, or known of the first of two days that are a weekend. */
    private Optional<DayOfWeek> weekday(Found day, List<Found> days, List<Found> weekends) {
        return FullDates.spokenWeekday(chart, day)
                .map(DayOfWeek::of)
                .or(() -> days.stream()
                        .filter(next -> isDayAfter(day, next))
                        .filter(next -> weekends.stream().anyMatch(f -> words.link(f, day)))
                        .findFirst()
                        .map(next -> DayOfWeek.SATURDAY));
    }

    private static boolean isDayAfter(Found day, Found next) {
        Optional<LocalDate> morrow = FullDates.inYear(SOME_YEAR, day).map(date -> date.plusDays(1));
        return next.sentence() == day.sentence()
                && FullDates.dayAndMonth(next).isPresent()
                && morrow.equals(FullDates.inYear(SOME_YEAR, next));
    }
}
