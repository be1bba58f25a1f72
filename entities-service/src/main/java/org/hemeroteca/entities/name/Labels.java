package org.hemeroteca.entities.name;

import java.util.stream.IntStream;

/**
 * The labels of a token: outside of any name, or the class of its name with the place it takes there (begin, inside, last, unit).
 * A label is a small number, so that scores stand in arrays.
 */
final class Labels {
    static final int OUTSIDE = 0;
    static final int COUNT = 1 + 4 * NameClass.values().length;
    /** Stands for the label before a sentence. */
    static final int START = COUNT;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;

    /** For each label the labels that may stand before it. */
    private static final int[][] BEFORE = IntStream.range(0, COUNT)
            .mapToObj(to ->
                    IntStream.range(0, COUNT).filter(from -> follows(from, to)).toArray())
            .toArray(int[][]::new);

    private Labels() {}

    /** The label of the token at {@code index} of a name of {@code length} tokens. */
    static int of(NameClass nameClass, int index, int length) {
        int place = length == 1 ? UNIT : index == 0 ? BEGIN : index == length - 1 ? LAST : INSIDE;
        return 1 + 4 * nameClass.ordinal() + place;
    }

    /** The labels that may stand before {@code label} inside a sentence. */
    static int[] before(int label) {
        return BEFORE[label];
    }

    /** Whether a sentence may begin with {@code label}. */
    static boolean starts(int label) {
        return label == OUTSIDE || place(label) == BEGIN || place(label) == UNIT;
    }

    /** Whether a sentence may end with {@code label}. */
    static boolean ends(int label) {
        return label == OUTSIDE || closesName(label);
    }

    static boolean opensName(int label) {
        return label != OUTSIDE && starts(label);
    }

    static boolean closesName(int label) {
        return label != OUTSIDE && (place(label) == LAST || place(label) == UNIT);
    }

    /** The class of a label other than {@link #OUTSIDE}. */
    static NameClass classOf(int label) {
        return NameClass.values()[(label - 1) / 4];
    }

    private static boolean follows(int from, int to) {
        if (ends(from)) {
            return starts(to);
        }
        return !starts(to) && classOf(from) == classOf(to);
    }

    private static int place(int label) {
        return (label - 1) % 4;
    }
}
