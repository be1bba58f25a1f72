package org.hemeroteca.entities.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.annotation.TimeExpression.Usage;
import org.hemeroteca.entities.annotation.TimeRange;
import org.hemeroteca.entities.annotation.TimeRange.Open;
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
        int at = 0;
        while (at < found.size()) {
            boolean pair = isPoint(at) && at + 1 < found.size() && isPoint(at + 1) && areJoined(at);
            if (pair) {
                ranges.add(range(at, at + 1, Open.NONE));
            } else if (isPoint(at)) {
                Open side = openSide(found.get(at));
                if (side != Open.NONE) {
                    ranges.add(range(at, at, side));
                }
            }
            at += pair ? 2 : 1;
        }
        return ranges;
    }

    private boolean isPoint(int at) {
        MentionType type = expressions.get(at).type();
        return (type == MentionType.DATE || type == MentionType.TIME)
                && expressions.get(at).usage() == Usage.CALENDAR;
    }

    private boolean areJoined(int at) {
        Found first = found.get(at);
        Found second = found.get(at + 1);
        String between = words(first.end(), second.first());
        return first.sentence() == second.sentence()
                && (TO.contains(between) && opens(first)
                        || between.isEmpty() && chart.key(second.first()).equals("al") && opens(first)
                        || between.equals("-")
                        || before(first.first()).equals("entre") && (between.equals("y") || between.equals("y el")));
    }

    private boolean opens(Found first) {
        String before = before(first.first());
        return chart.key(first.first()).equals("del")
                || before.equals("de")
                || before.equals("desde")
                || before.equals("entre")
                || !before.equals("a");
    }

    private TimeRange range(int from, int to, Open side) {
        Span start = found.get(from).span();
        Span end = found.get(to).span();
        return new TimeRange(
                new Span(start.start(), end.end()),
                from == to ? List.of(start) : List.of(start, end),
                side,
                side.join(expressions.get(from).interval(), expressions.get(to).interval()));
    }

    private Open openSide(Found only) {
        String before = before(only.first());
        boolean since = before.equals("desde")
                || before.equals("de") && chart.key(only.first() - 2).equals("partir")
                || before.equals("partir") && chart.key(only.first()).equals("del");
        return since ? Open.END : before.equals("hasta") ? Open.START : Open.NONE;
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
