package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the likeliest sequence of tags that makes whole names (Viterbi). */
final class BertDecoder {
    private static final BertTag[] TAGS = BertTag.values();
    private static final double FORBIDDEN = -1e4;
    /** Two names without a word between them are rare, of one type most of all. */
    private static final double SIDE_BY_SIDE_ALIKE = -2;

    private static final double SIDE_BY_SIDE = -1;
    /** Keeps the logarithm finite. */
    private static final double SMALLEST = 1e-9;

    private static final double[][] STEPS = Arrays.stream(TAGS)
            .map(next -> Arrays.stream(TAGS)
                    .mapToDouble(before -> step(before, next))
                    .toArray())
            .toArray(double[][]::new);

    private BertDecoder() {}

    /** A name: words {@code [first, end)}, its type in {@code tag}. */
    record Name(int first, int end, BertTag tag) {
        /** The tag of one of its words. */
        BertTag tagAt(int word) {
            return word == first ? tag : TAGS[tag.ordinal() + 1];
        }
    }

    /** The names in the words {@code [from, to)}. */
    static List<Name> names(float[][] probabilities, int from, int to) {
        var names = new ArrayList<Name>();
        BertTag[] tags = best(Arrays.copyOfRange(probabilities, from, to));
        for (int first = 0; first < tags.length; first++) {
            if (tags[first].begins()) {
                int end = first + 1;
                while (end < tags.length && tags[end].goesOn()) {
                    end++;
                }
                names.add(new Name(from + first, from + end, tags[first]));
            }
        }
        return names;
    }

    private static BertTag[] best(float[][] probabilities) {
        int[][] back = new int[probabilities.length][];
        double[] scores = new double[TAGS.length];
        for (int word = 0; word < probabilities.length; word++) {
            back[word] = word == 0 ? starts() : predecessors(scores);
            scores = advance(scores, back[word], probabilities[word]);
        }
        return trace(back, scores);
    }

    /** A sentence begins as if a word outside names stood before it. */
    private static int[] starts() {
        return new int[TAGS.length];
    }

    private static int[] predecessors(double[] scores) {
        return IntStream.range(0, TAGS.length)
                .map(next -> highest(IntStream.range(0, TAGS.length)
                        .mapToDouble(before -> scores[before] + STEPS[next][before])
                        .toArray()))
                .toArray();
    }

    private static double[] advance(double[] scores, int[] before, float[] probabilities) {
        return IntStream.range(0, TAGS.length)
                .mapToDouble(next ->
                        scores[before[next]] + STEPS[next][before[next]] + Math.log(probabilities[next] + SMALLEST))
                .toArray();
    }

    private static BertTag[] trace(int[][] back, double[] scores) {
        var tags = new BertTag[back.length];
        int tag = highest(scores);
        for (int word = back.length - 1; word >= 0; word--) {
            tags[word] = TAGS[tag];
            tag = back[word][tag];
        }
        return tags;
    }

    private static int highest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static double step(BertTag before, BertTag next) {
        boolean alike = before.type().equals(next.type());
        if (next.goesOn()) {
            return alike ? 0 : FORBIDDEN;
        }
        if (next.begins() && before != BertTag.OUTSIDE) {
            return alike ? SIDE_BY_SIDE_ALIKE : SIDE_BY_SIDE;
        }
        return 0;
    }
}
