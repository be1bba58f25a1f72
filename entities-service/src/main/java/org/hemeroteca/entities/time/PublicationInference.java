package org.hemeroteca.entities.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.time.ClauseTense.Tense;
import org.hemeroteca.entities.time.anchor.Anchored;
import org.hemeroteca.entities.time.anchor.Anchoring;
import org.hemeroteca.entities.time.anchor.Publication;
import org.hemeroteca.entities.time.anchor.PublicationWindow;
import org.hemeroteca.entities.time.anchor.YearlessPublication;
import org.hemeroteca.entities.time.chart.Chart;

/**
 * Infers when a text was published, from the text alone: from its byline, from an {@code este miércoles} that is told as a full
 * date elsewhere, from a date without year beside one with it, from what is told and what is announced. Where two ways of one
 * kind disagree there is no answer; no clock and no knowledge of the world comes in.
 */
final class PublicationInference {
    /** How near to a dated post or date a day without year must lie to take its year. */
    private static final int NEAR = 10;
    /** A window wider than this says nothing worth telling. */
    private static final int WIDEST = 366;
    /** Pairs are compared among so many only: no story needs more, and long lists must not cost their square. */
    static final int MANY = 40;
    /** News quote what is a week old at most. */
    private static final int FRESH = 6;

    private final Chart chart;
    private final List<Found> found;
    private final ClauseTense tense;
    private final SharedWords words;
    private final Bylines bylines;

    PublicationInference(String text, Chart chart, ClauseTense tense, List<Found> found) {
        this.chart = chart;
        this.found = found;
        this.tense = tense;
        this.words = new SharedWords(chart);
        this.bylines = new Bylines(text, chart);
    }

    Optional<Inference> infer() {
        return bylines.read(found)
                .or(this::dateline)
                .or(this::toldTwice)
                .or(this::corroborated)
                .or(this::between)
                .or(() -> new WeekdayYears(chart, tense, words).infer(found))
                .or(() -> new NextMonth(chart, tense).infer(found));
    }

    /** A dateline without its year takes the year of a date of those days; without one, the day of the year is all that is known. */
    private Optional<Inference> dateline() {
        return bylines.readWithoutYear(found).map(line -> {
            List<LocalDate> days = found.stream()
                    .flatMap(f -> FullDates.day(f).stream())
                    .flatMap(day -> near(line, day)
                            .filter(candidate -> Math.abs(candidate.toEpochDay() - day.toEpochDay()) <= NEAR)
                            .stream())
                    .distinct()
                    .toList();
            Publication publication = days.size() == 1
                    ? PublicationWindow.day(days.get(0))
                    : new YearlessPublication(
                            "XXXX-" + FullDates.dayAndMonth(line).orElseThrow());
            return new Inference(publication, line.span(), "dateline");
        });
    }

    /** {@code este miércoles} and a full date that is a Wednesday, about the same event. */
    private Optional<Inference> toldTwice() {
        var days = new ArrayList<Inference>();
        List<Found> deictics = found.stream()
                .filter(f ->
                        FullDates.isDeictic(chart, f) && FullDates.weekday(f).isPresent())
                .limit(MANY)
                .toList();
        found.stream().filter(f -> FullDates.day(f).isPresent()).limit(MANY).forEach(full -> {
            LocalDate day = FullDates.day(full).orElseThrow();
            boolean told = deictics.stream()
                    .anyMatch(f -> FullDates.weekday(f).orElseThrow()
                                    == day.getDayOfWeek().getValue()
                            && words.link(f, full));
            if (told) {
                days.add(new Inference(PublicationWindow.day(day), full.span(), "toldTwice"));
            }
        });
        return agreed(days);
    }

    /** {@code este lunes 14 de abril} near 14 April 2025, a Monday: the text is of those days. */
    private Optional<Inference> corroborated() {
        Optional<Found> latest = found.stream()
                .filter(f -> FullDates.day(f).isPresent())
                .max(Comparator.comparing(f -> FullDates.day(f).orElseThrow()));
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        LocalDate anchor = FullDates.day(latest.get()).orElseThrow();
        return found.stream()
                .filter(f -> FullDates.dayAndMonth(f).isPresent())
                .filter(f -> isMarked(f) && fits(f, anchor))
                .findFirst()
                .map(f -> new Inference(
                        new PublicationWindow(anchor, anchor.plusDays(FRESH)),
                        latest.get().span(),
                        "corroborated"));
    }

    /** Only what is said from the day of publication counts: este, pasado, próximo, or a weekday beside. */
    private boolean isMarked(Found day) {
        return FullDates.isDeictic(chart, day)
                || day.form().endsWith("@PAST")
                || day.form().endsWith("@FUTURE")
                || FullDates.spokenWeekday(chart, day).isPresent();
    }

    private boolean fits(Found day, LocalDate anchor) {
        Optional<LocalDate> date = near(day, anchor);
        boolean near = date.isPresent() && Math.abs(date.get().toEpochDay() - anchor.toEpochDay()) <= NEAR;
        return near
                && FullDates.spokenWeekday(chart, day)
                        .map(weekday -> weekday == date.get().getDayOfWeek().getValue())
                        .orElse(true);
    }

    private static Optional<LocalDate> near(Found day, LocalDate anchor) {
        return FullDates.dayAndMonth(day)
                .flatMap(monthDay -> Anchoring.resolve("XXXX-" + monthDay + "@NEAREST", Optional.of(anchor)))
                .map(Anchored::value)
                .map(LocalDate::parse);
    }

    /** What is announced lies ahead of the day of publication, what is told does not. */
    private Optional<Inference> between() {
        Optional<Found> next = found.stream()
                .filter(f -> FullDates.day(f).isPresent() && tense.around(f) == Tense.FUTURE)
                .min(Comparator.comparing(f -> FullDates.day(f).orElseThrow()));
        if (next.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = FullDates.day(next.get()).orElseThrow().minusDays(1);
        return found.stream()
                .filter(f -> tense.around(f) == Tense.PAST)
                .flatMap(f -> told(f, last).stream())
                .max(Comparator.naturalOrder())
                .filter(first -> !first.isAfter(last) && first.plusDays(WIDEST).isAfter(last))
                .map(first -> new Inference(
                        new PublicationWindow(first, last), next.get().span(), "between"));
    }

    /** The day that a past verb tells, with its year or, without one, the last before the end of the window. */
    private static Optional<LocalDate> told(Found past, LocalDate last) {
        return FullDates.day(past)
                .or(() -> FullDates.dayAndMonth(past)
                        .flatMap(monthDay -> Anchoring.resolve("XXXX-" + monthDay + "@ON_OR_BEFORE", Optional.of(last)))
                        .map(Anchored::value)
                        .map(LocalDate::parse));
    }

    private static Optional<Inference> agreed(List<Inference> days) {
        boolean one = days.stream().map(Inference::publication).distinct().count() == 1;
        return one ? Optional.of(days.get(0)) : Optional.empty();
    }
}
