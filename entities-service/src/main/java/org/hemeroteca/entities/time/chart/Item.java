package org.hemeroteca.entities.time.chart;

import java.util.Optional;

/**
 * Words of the chart that belong to a class: a month, a number, a whole date.
 *
 * @param kind the class
 * @param value canonical text that stands for the words in symbolic forms
 * @param end index of the token behind the last
 * @param reading what the rule said that found them; empty for words of the lexicon
 */
public record Item(String kind, String value, int end, Optional<Reading> reading) {
    /** Words of the lexicon. */
    public static Item word(String kind, String value, int end) {
        return new Item(kind, value, end, Optional.empty());
    }
}
