package org.hemeroteca.entities.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;
import org.hemeroteca.entities.time.chart.Reading;

/** Chooses among overlapping matches: the first, of those the longest, of those the one whose rule stands first in the file. */
final class Selection {
    private final Map<String, Integer> priorities;
    private final NameFilter names;

    Selection(Map<String, Integer> priorities, NameFilter names) {
        this.priorities = priorities;
        this.names = names;
    }

    List<Found> choose(Chart chart) {
        var chosen = new ArrayList<Found>();
        int at = 0;
        while (at < chart.size()) {
            Item best = best(chart, at);
            if (best != null && !names.isName(chart, at, best)) {
                chosen.add(found(chart, at, best));
            }
            // What lies inside a name is no time either.
            at = best == null ? at + 1 : best.end();
        }
        return chosen;
    }

    private Item best(Chart chart, int at) {
        Item best = null;
        for (Item item : chart.at(at)) {
            boolean mentioned = item.reading().map(Reading::mentioned).orElse(false);
            if (mentioned && (best == null || isBetter(item, best))) {
                best = item;
            }
        }
        return best;
    }

    private boolean isBetter(Item item, Item best) {
        return item.end() != best.end() ? item.end() > best.end() : priority(item) < priority(best);
    }

    private int priority(Item item) {
        return priorities.get(item.reading().orElseThrow().rule());
    }

    private static Found found(Chart chart, int at, Item item) {
        var span = new Span(chart.token(at).start(), chart.token(item.end() - 1).end());
        return new Found(
                at, item.end(), span, chart.token(at).sentence(), item.reading().orElseThrow());
    }
}
