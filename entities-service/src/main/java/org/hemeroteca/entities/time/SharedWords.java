package org.hemeroteca.entities.time;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.token.TimeToken;

/** Tells whether two sentences speak of the same event, by the names that they share. */
final class SharedWords {
    private static final int ENOUGH = 2;
    /** No sentence is longer; what runs on is no prose. */
    private static final int REACH = 150;

    /** Nouns of what people do: conversaciones, reunión, lanzamiento. */
    private static final Pattern EVENT = Pattern.compile(".{2,}(?:[cs]ion(?:es)?|mientos?)");

    private final Chart chart;
    private final boolean events;

    private SharedWords(Chart chart, boolean events) {
        this.chart = chart;
        this.events = events;
    }

    /** By names alone. */
    SharedWords(Chart chart) {
        this(chart, false);
    }

    /** By names and nouns of events. */
    static SharedWords withEvents(Chart chart) {
        return new SharedWords(chart, true);
    }

    /** Whether two sentences share two names. */
    boolean link(Found one, Found other) {
        if (one.sentence() == other.sentence()) {
            // Two dates of one sentence are rather two days, unless one explains the other.
            return false;
        }
        Set<String> shared = content(one);
        shared.retainAll(content(other));
        return shared.size() >= ENOUGH;
    }

    private Set<String> content(Found found) {
        var words = new HashSet<String>();
        for (int i = found.first();
                i >= 0 && i > found.first() - REACH && chart.token(i).sentence() == found.sentence();
                i--) {
            add(words, chart.token(i), i);
        }
        for (int i = found.end();
                i < chart.size() && i < found.end() + REACH && chart.token(i).sentence() == found.sentence();
                i++) {
            add(words, chart.token(i), i);
        }
        return words;
    }

    private void add(Set<String> words, TimeToken token, int at) {
        boolean name =
                token.shape().isCapital() && chart.continues(at) && chart.at(at).isEmpty();
        if (name || events && EVENT.matcher(token.key()).matches()) {
            words.add(token.key());
        }
    }
}
