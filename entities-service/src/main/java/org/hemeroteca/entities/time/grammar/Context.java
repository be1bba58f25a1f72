package org.hemeroteca.entities.time.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.token.TimeToken;

/**
 * What must or must not stand beside a match.
 *
 * @param after words of which one must stand before; {@code ^} is the beginning of a sentence, {@code #0} a run of digits, {@code #A}
 *     a capital, {@code #a} a small letter, {@code #s} a small letter and a last s, {@code #.} a sign, {@code plazo_de} two words; empty when anything may
 * @param afterItems classes of which one may stand before instead, {@code {class}}
 * @param notAfter words of which none may stand before
 * @param before patterns of which one must follow; empty when anything may
 * @param notBefore patterns of which none may follow
 */
record Context(
        Set<String> after,
        Set<String> afterItems,
        Set<String> notAfter,
        List<TokenPattern> before,
        List<TokenPattern> notBefore) {
    /** What the pattern behind kept, if what stands behind suits; empty when it does not. */
    Optional<Captures> allowsBehind(Chart chart, int end) {
        if (follows(notBefore, chart, end).isPresent()) {
            return Optional.empty();
        }
        return before.isEmpty() ? Optional.of(Captures.NONE) : follows(before, chart, end);
    }

    /** Whether what stands before suits. */
    boolean allowsBefore(Chart chart, int start) {
        boolean free = after.isEmpty() && afterItems.isEmpty();
        if (free && notAfter.isEmpty()) {
            return true;
        }
        if (!chart.continues(start)) {
            return (free || after.contains("^")) && !notAfter.contains("^");
        }
        return (free || stands(after, chart, start - 1) || chart.ends(afterItems, start))
                && !stands(notAfter, chart, start - 1);
    }

    private static boolean stands(Set<String> wanted, Chart chart, int at) {
        TimeToken token = chart.token(at);
        return wanted.contains(token.key())
                || wanted.contains(shape(token))
                || chart.continues(at) && wanted.contains(chart.key(at - 1) + "_" + token.key())
                || token.key().endsWith("s") && token.shape() == TimeToken.Shape.LOWER && wanted.contains("#s");
    }

    private static String shape(TimeToken token) {
        return switch (token.shape()) {
            case DIGITS -> "#0";
            case CAPITALISED, CAPITALS -> "#A";
            case LOWER -> "#a";
            case SIGN -> "#.";
        };
    }

    private static Optional<Captures> follows(List<TokenPattern> patterns, Chart chart, int end) {
        if (!chart.continues(end)) {
            return Optional.empty();
        }
        for (TokenPattern pattern : patterns) {
            Optional<TokenPattern.Match> match = pattern.match(chart, end);
            if (match.isPresent()) {
                return match.map(TokenPattern.Match::captures);
            }
        }
        return Optional.empty();
    }
}
