package org.hemeroteca.entities.time.lexicon;

import java.util.Set;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;

/**
 * Composes Spanish cardinals from the words of the chart ({@code treinta y cinco}, {@code mil novecientos noventa y ocho}) and
 * adds them as numbers, and as days, hours and years where they can be that.
 */
final class NumberWords {
    private static final int THOUSAND = 1000;
    /** Classes of words to which more of the number may follow. */
    private static final Set<String> COMPOSED = Set.of("tens", "hundreds", "thousand");

    private NumberWords() {}

    /** A number and the token behind it; {@code end} is 0 when there is none. */
    private record Count(int value, int end) {
        static final Count NONE = new Count(0, 0);

        boolean found() {
            return end > 0;
        }
    }

    static void add(Chart chart, int at) {
        if (chart.at(at).isEmpty() || at > 0 && isNumberWord(chart, at - 1) && chart.continues(at)) {
            return;
        }
        Count count = thousands(chart, at);
        if (count.found() && count.value() > 0) {
            NumberItems.add(chart, at, count.value(), count.end());
        }
    }

    private static boolean isNumberWord(Chart chart, int at) {
        for (Item item : chart.at(at)) {
            if (COMPOSED.contains(item.kind())) {
                return true;
            }
        }
        return false;
    }

    private static Count thousands(Chart chart, int at) {
        Count before = hundreds(chart, at);
        int mil = before.found() ? before.end() : at;
        Count thousand = word(chart, mil, "thousand");
        if (!thousand.found() || before.value() == 1) {
            return before;
        }
        int factor = before.found() ? before.value() : 1;
        Count rest = hundreds(chart, thousand.end());
        return new Count(factor * THOUSAND + rest.value(), rest.found() ? rest.end() : thousand.end());
    }

    private static Count hundreds(Chart chart, int at) {
        Count hundred = word(chart, at, "hundreds");
        if (!hundred.found()) {
            return tens(chart, at);
        }
        Count rest = tens(chart, hundred.end());
        return new Count(hundred.value() + rest.value(), rest.found() ? rest.end() : hundred.end());
    }

    private static Count tens(Chart chart, int at) {
        Count tens = word(chart, at, "tens");
        if (!tens.found()) {
            return word(chart, at, "ones");
        }
        boolean and = chart.key(tens.end()).equals("y") && chart.continues(tens.end());
        Count ones = and ? word(chart, tens.end() + 1, "ones") : Count.NONE;
        return ones.found() && ones.value() < 10 ? new Count(tens.value() + ones.value(), ones.end()) : tens;
    }

    private static Count word(Chart chart, int at, String kind) {
        if (at >= chart.size()) {
            return Count.NONE;
        }
        for (Item item : chart.at(at)) {
            if (item.kind().equals(kind)) {
                return new Count(Integer.parseInt(item.value()), item.end());
            }
        }
        return Count.NONE;
    }
}
