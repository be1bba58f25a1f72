package org.hemeroteca.entities.time.lexicon;

import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;

/** Adds a number to the chart under every class that its size allows: number, day, hour, minute, year. */
final class NumberItems {
    static final String NUMBER = "number";
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private NumberItems() {}

    static void add(Chart chart, int at, int value, int end) {
        chart.add(at, Item.word(NUMBER, Integer.toString(value), end));
        if (value >= 1 && value <= 31) {
            chart.add(at, Item.word("dd", two(value), end));
        }
        if (value <= 24) {
            chart.add(at, Item.word("hh", two(value), end));
        }
        if (value <= 59) {
            chart.add(at, Item.word("mi", two(value), end));
        }
        if (value >= FIRST_YEAR && value <= LAST_YEAR) {
            chart.add(at, Item.word("yyyy", Integer.toString(value), end));
        }
    }

    static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
