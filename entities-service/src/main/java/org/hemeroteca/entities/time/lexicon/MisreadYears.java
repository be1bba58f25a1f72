package org.hemeroteca.entities.time.lexicon;

import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;

/** Years in which text recognition put a letter for a digit: {@code l999}, {@code 2O22}. */
final class MisreadYears {
    private static final int YEAR_LENGTH = 4;

    private MisreadYears() {}

    static void add(Chart chart, int at) {
        if (chart.token(at).glued()) {
            return;
        }
        var year = new StringBuilder();
        int end = at;
        while (end < chart.size()
                && year.length() < YEAR_LENGTH
                && (end == at || chart.token(end).glued())) {
            year.append(
                    chart.key(end), 0, Math.min(YEAR_LENGTH + 1, chart.key(end).length()));
            end++;
        }
        boolean more = end < chart.size()
                && chart.token(end).glued()
                && chart.token(end).shape().isWord();
        if (end - at < 2 || more || year.length() != YEAR_LENGTH) {
            return;
        }
        String digits = year.toString().replace('l', '1').replace('i', '1').replace('o', '0');
        if (digits.chars().allMatch(c -> c >= '0' && c <= '9') && (digits.startsWith("1") || digits.startsWith("2"))) {
            chart.add(at, Item.word("yyyy", digits, end));
        }
    }
}
