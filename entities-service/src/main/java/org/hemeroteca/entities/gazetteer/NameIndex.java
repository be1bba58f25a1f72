package org.hemeroteca.entities.gazetteer;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hemeroteca.entities.gazetteer.GazetteerMatch.NameKind;

/**
 * Finds rows by key in one sorted array of numbers: 45 bits of hash, 17 of row, 2 of {@link NameKind}. With 300,000 keys a
 * name that is none of them meets one by chance once in a hundred million.
 */
final class NameIndex {
    static final int MAX_ROWS = 1 << 17;
    private static final int ROW_SHIFT = 2;
    private static final int HASH_SHIFT = ROW_SHIFT + 17;
    private static final int[] NONE = {};
    private static final NameKind[] KINDS = NameKind.values();

    private final long[] postings;

    private NameIndex(long[] postings) {
        this.postings = postings;
    }

    /** The postings under {@code key}, in the order of the rows. */
    int[] find(String key) {
        long from = hash(key) << HASH_SHIFT;
        int at = firstNotBelow(from);
        int end = at;
        while (end < postings.length && postings[end] >>> HASH_SHIFT == from >>> HASH_SHIFT) {
            end++;
        }
        return at == end ? NONE : rowsAndKinds(at, end);
    }

    private int[] rowsAndKinds(int from, int to) {
        int[] found = new int[to - from];
        for (int i = 0; i < found.length; i++) {
            found[i] = (int) (postings[from + i] & (1 << HASH_SHIFT) - 1);
        }
        return found;
    }

    boolean contains(String key) {
        long from = hash(key) << HASH_SHIFT;
        int at = firstNotBelow(from);
        return at < postings.length && postings[at] >>> HASH_SHIFT == from >>> HASH_SHIFT;
    }

    static int row(int posting) {
        return posting >>> ROW_SHIFT;
    }

    static NameKind kind(int posting) {
        return KINDS[posting & 3];
    }

    private int firstNotBelow(long value) {
        int at = Arrays.binarySearch(postings, value);
        return at >= 0 ? at : -at - 1;
    }

    /** FNV-1a over the characters, stirred so that all bits count, cut to 44 so that the posting stays positive. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return hash * 0x9e3779b97f4a7c15L >>> 20;
    }

    /** Collects the postings. */
    static final class Builder {
        private long[] postings = new long[1 << 16];
        private int count;

        void add(String key, int row, NameKind kind) {
            if (row >= MAX_ROWS) {
                throw new IllegalArgumentException("More than %d rows".formatted(MAX_ROWS));
            }
            if (count == postings.length) {
                postings = Arrays.copyOf(postings, 2 * count);
            }
            postings[count++] = hash(key) << HASH_SHIFT | (long) row << ROW_SHIFT | kind.ordinal();
        }

        NameIndex build() {
            long[] sorted = Arrays.copyOf(postings, count);
            Arrays.sort(sorted);
            return new NameIndex(withoutLesserKinds(sorted));
        }

        /** A row that bears a key twice keeps it in its better kind, which sorts first. */
        private static long[] withoutLesserKinds(long[] sorted) {
            return IntStream.range(0, sorted.length)
                    .filter(i -> i == 0 || sorted[i] >>> ROW_SHIFT != sorted[i - 1] >>> ROW_SHIFT)
                    .mapToLong(i -> sorted[i])
                    .toArray();
        }
    }
}
