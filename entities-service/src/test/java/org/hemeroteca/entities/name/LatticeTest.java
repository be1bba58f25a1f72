package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The sums and the best path against an enumeration of all label sequences of a short sentence. */
class LatticeTest {
    private static final int LENGTH = 3;

    private final float[][] emissions = scores(LENGTH);
    private final float[][] transitions = scores(Labels.COUNT + 1);
    private final CrfModel model = new CrfModel(1, 1, new byte[Labels.COUNT << 1], transitions, KnownNames.NONE);
    private final List<int[]> paths = paths();

    @Test
    void label_everyTokenAndLabel_isItsShareOfAllSequences() {
        var lattice = model.lattice(emissions);
        for (int token = 0; token < LENGTH; token++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                int at = token;
                int wanted = label;
                assertThat(lattice.label(token, label)).isCloseTo(share(path -> path[at] == wanted), within(1e-6));
            }
        }
    }

    @Test
    void pair_neighbouringLabels_isTheirShareOfAllSequences() {
        int first = Labels.of(NameClass.PERSON, 0, 2);
        int second = Labels.of(NameClass.PERSON, 1, 2);
        assertThat(model.lattice(emissions).pair(2, first, second))
                .isCloseTo(share(path -> path[1] == first && path[2] == second), within(1e-6));
    }

    @Test
    void name_spanAndClass_isItsShareOfAllSequences() {
        int begin = Labels.of(NameClass.STATE, 0, 2);
        int last = Labels.of(NameClass.STATE, 1, 2);
        assertThat(model.lattice(emissions).name(0, 2, NameClass.STATE))
                .isCloseTo(share(path -> path[0] == begin && path[1] == last), within(1e-6));
    }

    @Test
    void bestPath_shortSentence_isTheBestOfAllSequences() {
        int[] best = paths.stream().max(Comparator.comparingDouble(this::score)).orElseThrow();
        assertThat(BestPath.of(model, emissions)).isEqualTo(best);
    }

    private double share(Predicate<int[]> wanted) {
        double all = paths.stream().mapToDouble(path -> Math.exp(score(path))).sum();
        return paths.stream()
                        .filter(wanted)
                        .mapToDouble(path -> Math.exp(score(path)))
                        .sum()
                / all;
    }

    private double score(int[] path) {
        double score = transitions[Labels.START][path[0]] + emissions[0][path[0]];
        for (int token = 1; token < path.length; token++) {
            score += transitions[path[token - 1]][path[token]] + emissions[token][path[token]];
        }
        return score;
    }

    /** All label sequences that make sense, by the words of the labels' own contract. */
    private static List<int[]> paths() {
        var paths = new ArrayList<int[]>();
        for (int a = 0; a < Labels.COUNT; a++) {
            for (int b = 0; b < Labels.COUNT; b++) {
                for (int c = 0; c < Labels.COUNT; c++) {
                    if (Labels.starts(a) && joins(a, b) && joins(b, c) && Labels.ends(c)) {
                        paths.add(new int[] {a, b, c});
                    }
                }
            }
        }
        return paths;
    }

    private static boolean joins(int from, int to) {
        boolean sameName = !Labels.ends(from) && !Labels.starts(to);
        return sameName ? Labels.classOf(from) == Labels.classOf(to) : Labels.ends(from) && Labels.starts(to);
    }

    private static float[][] scores(int rows) {
        var random = new Random(rows);
        var scores = new float[rows][Labels.COUNT];
        for (float[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian() * 2;
            }
        }
        return scores;
    }
}
