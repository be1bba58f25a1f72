package org.hemeroteca.articles.search;

import java.util.List;
import org.hemeroteca.articles.paging.OpaqueCursor;
import org.hemeroteca.articles.search.SearchRepository.Hit;

/**
 * A place in a list of hits.
 *
 * @param before the block begins with the newest article before this number
 * @param score of the last hit of the block that was told
 * @param number of the same
 */
record RankPosition(long before, float score, long number) {
    static final RankPosition START = before(Long.MAX_VALUE);

    private static final String KIND = "hit";

    /** The beginning of a block. */
    static RankPosition before(long number) {
        return new RankPosition(number, Float.MAX_VALUE, Long.MAX_VALUE);
    }

    static RankPosition read(String cursor) {
        return OpaqueCursor.read("cursor", cursor, RankPosition::ofParts);
    }

    private static RankPosition ofParts(List<String> parts) {
        if (!parts.get(0).equals(KIND)) {
            throw new IllegalArgumentException("A cursor of another list");
        }
        return new RankPosition(
                Long.parseLong(parts.get(1)), Float.parseFloat(parts.get(2)), Long.parseLong(parts.get(3)));
    }

    RankPosition behind(Hit hit) {
        return new RankPosition(before, hit.score(), hit.number());
    }

    boolean precedes(Hit hit) {
        return hit.score() < score || hit.score() == score && hit.number() < number;
    }

    String cursor() {
        return OpaqueCursor.of(KIND, before, score, number);
    }
}
