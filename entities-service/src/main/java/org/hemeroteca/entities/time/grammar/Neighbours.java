package org.hemeroteca.entities.time.grammar;

import java.util.Set;
import java.util.stream.Collectors;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.token.TimeToken;

/**
 * Words of which one stands before a match.
 *
 * @param words {@code ^} is the beginning of a sentence, {@code #0} a run of digits, {@code #A} a capital, {@code #a} a small letter,
 *     {@code #s} a small letter and a last s, {@code #.} a sign, {@code plazo_de} two words
 * @param lastOfTwo the second of the two words
 */
record Neighbours(Set<String> words, Set<String> lastOfTwo) {
    private static final char AND = '_';

    static Neighbours of(Set<String> words) {
        Set<String> last = words.stream()
                .filter(word -> word.indexOf(AND) >= 0)
                .map(word -> word.substring(word.indexOf(AND) + 1))
                .collect(Collectors.toUnmodifiableSet());
        return new Neighbours(Set.copyOf(words), last);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the match may begin a sentence. */
    boolean mayBegin() {
        return words.contains("^");
    }

    /** Whether one of them ends at a token. */
    boolean stands(Chart chart, int at) {
        if (isEmpty()) {
            return false;
        }
        TimeToken token = chart.token(at);
        return words.contains(token.key())
                || words.contains(shape(token))
                || token.shape() == TimeToken.Shape.LOWER && token.key().endsWith("s") && words.contains("#s")
                || lastOfTwo.contains(token.key())
                        && chart.continues(at)
                        && words.contains(chart.key(at - 1) + AND + token.key());
    }

    private static String shape(TimeToken token) {
        return switch (token.shape()) {
            case DIGITS -> "#0";
            case CAPITALISED, CAPITALS -> "#A";
            case LOWER -> "#a";
            case SIGN -> "#.";
        };
    }
}
