package org.hemeroteca.entities.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Converts offsets of one text between UTF-16 units, which the pipeline counts, and Unicode code points, which the store and
 * the API count (the unit of the W3C Web Annotation model). Immutable.
 */
public final class CodePoints {
    private final int length;
    /** Positions (in units) of the high surrogates; empty for most texts. */
    private final int[] pairs;

    private CodePoints(int length, int[] pairs) {
        this.length = length;
        this.pairs = pairs;
    }

    public static CodePoints of(String text) {
        int[] pairs = IntStream.range(0, Math.max(0, text.length() - 1))
                .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                .toArray();
        return new CodePoints(text.length(), pairs);
    }

    /**
     * @param unit an offset in UTF-16 units, 0 to the length of the text; the middle of a pair counts as its start
     * @return the same place in code points
     */
    public int fromUnits(int unit) {
        if (unit < 0 || unit > length) {
            throw new IndexOutOfBoundsException("Offset %d in a text of %d units".formatted(unit, length));
        }
        int at = Arrays.binarySearch(pairs, unit);
        return unit - (at >= 0 ? at : -at - 1);
    }

    /** The number of code points of the whole text. */
    public int length() {
        return length - pairs.length;
    }
}
