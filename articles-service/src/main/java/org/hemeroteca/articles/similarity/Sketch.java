package org.hemeroteca.articles.similarity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small extract of a text by which similar ones are found (MinHash with bands): the smallest number that each of 64 random functions
 * has over the runs of words, four of them to a band. Two texts with half of their runs in common share one of the 16 bands in two cases
 * of three, with 80 % in all but one of 5,000.
 *
 * @param bands one number a band; empty for a text too short to compare
 */
record Sketch(List<Integer> bands) {
    private static final int BANDS = 16;
    private static final int ROWS = 4;
    /** Shorter texts have too little to say for a likeness to mean anything. */
    private static final int FEWEST_RUNS = 8;

    static Sketch of(Shingles shingles) {
        if (shingles.numbers().length < FEWEST_RUNS) {
            return new Sketch(List.of());
        }
        return new Sketch(IntStream.range(0, BANDS)
                .mapToObj(band -> band(shingles.numbers(), band))
                .toList());
    }

    private static int band(long[] numbers, int band) {
        long combined = band;
        for (int row = 0; row < ROWS; row++) {
            long seed = Shingles.mixed(1L + band * ROWS + row);
            combined = Shingles.mixed(combined * 31 + smallest(numbers, seed));
        }
        return (int) combined;
    }

    private static long smallest(long[] numbers, long seed) {
        long smallest = Long.MAX_VALUE;
        for (long number : numbers) {
            smallest = Math.min(smallest, (number ^ seed) * 0x9e3779b97f4a7c15L);
        }
        return smallest;
    }

    /** As PostgreSQL writes an array. */
    String written() {
        return bands.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
