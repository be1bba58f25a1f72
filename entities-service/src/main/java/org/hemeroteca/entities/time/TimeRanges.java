package org.hemeroteca.entities.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.annotation.TimeRange;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.time.chart.Chart;

/** Joins two expressions that say one stretch together, and opens the far side of {@code desde} and {@code hasta}. */
final class TimeRanges {
    private static final Set<String> TO = Set.of("a", "al", "hasta", "hasta el", "-", "hasta la", "a la");

    private final Chart chart;
    private final List<Found> found;
    private final List<TimeExpression> expressions;

    /** @param expressions the anchored {@code found}, one for one */
    TimeRanges(Chart chart, List<Found> found, List<TimeExpression> expressions) {
        this.chart = chart;
        this.found = found;
        this.expressions = expressions;
    }

    List<TimeRange> ranges() {
        var ranges = new ArrayList<TimeRange>();
        for (int i = 0; i < found.size(); i++) {
            if (!isPoint(i)) {
                continue;
            }
            Optional<TimeRange> pair = i + 1 < found.size() && isPoint(i + 1) ? pair(i) : Optional.empty();
            pair.or(() -> Optional.empty()).ifPresent(ranges::add);
            if (pair.isPresent()) {
                i++;
            } else {
                open(i).ifPresent(ranges::add);
            }
        }
        return ranges;
    }

    private boolean isPoint(int at) {
        MentionType type = expressions.get(at).type();
        return (type == MentionType.DATE || type == MentionType.TIME)
                && expressions.get(at).interval().isPresent();
    }

    private Optional<TimeRange> pair(int at) {
        Found first = found.get(at);
        Found second = found.get(at + 1);
        String between = words(first.end(), second.first());
        boolean joined = first.sentence() == second.sentence()
                && (TO.contains(between) && opens(first)
                        || between.isEmpty() && chart.key(second.first()).equals("al") && opens(first)
                        || between.equals("-")
                        || before(first.first()).equals("entre") && (between.equals("y") || between.equals("y el")));
        return joined ? range(at, at + 1) : Optional.empty();
    }

    private boolean opens(Found first) {
        String before = before(first.first());
        return chart.key(first.first()).equals("del")
                || before.equals("de")
                || before.equals("desde")
                || before.equals("entre")
                || !before.equals("a");
    }

    private Optional<TimeRange> range(int from, int to) {
        Interval first = expressions.get(from).interval().orElseThrow();
        Interval last = expressions.get(to).interval().orElseThrow();
        if (first.startsAt().isEmpty()
                || last.endsAt().isEmpty()
                || !first.startsAt().get().isBefore(last.endsAt().get())) {
            return Optional.empty();
        }
        Span start = found.get(from).span();
        Span end = found.get(to).span();
        return Optional.of(new TimeRange(
                new Span(start.start(), end.end()), List.of(start, end), new Interval(first.start(), last.end())));
    }

    private Optional<TimeRange> open(int at) {
        Found only = found.get(at);
        String before = before(only.first());
        Interval interval = expressions.get(at).interval().orElseThrow();
        boolean since = before.equals("desde")
                || before.equals("de") && chart.key(only.first() - 2).equals("partir")
                || before.equals("partir") && chart.key(only.first()).equals("del");
        if (since && interval.startsAt().isPresent()) {
            return Optional.of(
                    new TimeRange(only.span(), List.of(only.span()), new Interval(interval.start(), Interval.OPEN)));
        }
        if (before.equals("hasta") && interval.endsAt().isPresent()) {
            return Optional.of(
                    new TimeRange(only.span(), List.of(only.span()), new Interval(Interval.OPEN, interval.end())));
        }
        return Optional.empty();
    }

    private String before(int token) {
        return chart.continues(token) ? chart.key(token - 1) : "";
    }

    private String words(int from, int to) {
        if (to - from > 2) {
            return "?";
        }
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(words.isEmpty() ? "" : " ").append(chart.key(i));
        }
        return words.toString();
    }
}
