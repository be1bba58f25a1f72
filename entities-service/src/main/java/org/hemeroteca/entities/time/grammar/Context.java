package org.hemeroteca.entities.time.grammar;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Kinds;

/**
 * What must or must not stand beside a match.
 *
 * @param after what must stand before; empty when anything may
 * @param afterItems classes of which one may stand before instead, {@code {class}}
 * @param notAfter what must not stand before
 * @param before patterns of which one must follow; empty when anything may
 * @param notBefore patterns of which none may follow
 */
record Context(
        Neighbours after,
        Kinds afterItems,
        Neighbours notAfter,
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
            return (free || after.mayBegin()) && !notAfter.mayBegin();
        }
        return (free || after.stands(chart, start - 1) || chart.ends(afterItems, start))
                && !notAfter.stands(chart, start - 1);
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
