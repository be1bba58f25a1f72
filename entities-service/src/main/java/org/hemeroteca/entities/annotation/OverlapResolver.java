package org.hemeroteca.entities.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hemeroteca.entities.text.Span;

/**
 * Leaves at most one mention on any stretch of a text. Of mentions that overlap the strongest stands: confidence counts in
 * full, length by its root, so that a longer name swallows what stands inside it ({@code Hospital 12 de Octubre} the date)
 * unless it is much less sure.
 */
public final class OverlapResolver {
    private static final Comparator<Mention> STRONGEST_FIRST = Comparator.comparingDouble(OverlapResolver::strength)
            .reversed()
            .thenComparing(Mention::span)
            .thenComparing(mention -> mention.type());

    private OverlapResolver() {}

    /** The mentions that stand, in text order; the same whatever the order in which they come. */
    public static List<Mention> resolve(Collection<? extends Mention> mentions) {
        var standing = new TreeMap<Integer, Mention>();
        mentions.stream()
                .sorted(STRONGEST_FIRST)
                .filter(mention -> isFree(mention.span(), standing))
                .forEachOrdered(mention -> standing.put(mention.span().start(), mention));
        return List.copyOf(standing.values());
    }

    private static double strength(Mention mention) {
        return mention.confidence() * Math.sqrt(mention.span().length());
    }

    /** Those that stand do not overlap, so only the last one that begins before the end can be in the way. */
    private static boolean isFree(Span span, TreeMap<Integer, Mention> standing) {
        var before = standing.lowerEntry(span.end());
        return before == null || !before.getValue().span().overlaps(span);
    }
}
