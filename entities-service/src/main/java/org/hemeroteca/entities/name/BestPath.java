package org.hemeroteca.entities.name;

import java.util.Arrays;

/** The best label sequence of a sentence, found exactly (Viterbi). */
final class BestPath {
    private final CrfModel model;
    private final float[][] emissions;
    private final float[][] best;
    private final byte[][] before;

    private BestPath(CrfModel model, float[][] emissions) {
        this.model = model;
        this.emissions = emissions;
        this.best = new float[emissions.length][Labels.COUNT];
        this.before = new byte[emissions.length][Labels.COUNT];
    }

    /** The labels of a sentence of at least one token, given each token's scores. */
    static int[] of(CrfModel model, float[][] emissions) {
        var path = new BestPath(model, emissions);
        path.start();
        for (int index = 1; index < emissions.length; index++) {
            path.extend(index);
        }
        return path.trace();
    }

    private void start() {
        Arrays.fill(best[0], Float.NEGATIVE_INFINITY);
        for (int label = 0; label < Labels.COUNT; label++) {
            if (Labels.starts(label)) {
                best[0][label] = emissions[0][label] + model.transition(Labels.START, label);
            }
        }
    }

    private void extend(int index) {
        for (int label = 0; label < Labels.COUNT; label++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int from : Labels.before(label)) {
                float score = best[index - 1][from] + model.transition(from, label);
                if (score > top) {
                    top = score;
                    before[index][label] = (byte) from;
                }
            }
            best[index][label] = top + emissions[index][label];
        }
    }

    private int[] trace() {
        int last = emissions.length - 1;
        int label = Labels.OUTSIDE;
        for (int other = 0; other < Labels.COUNT; other++) {
            if (Labels.ends(other) && best[last][other] > best[last][label]) {
                label = other;
            }
        }
        var labels = new int[emissions.length];
        for (int index = last; index >= 0; index--) {
            labels[index] = label;
            label = before[index][label];
        }
        return labels;
    }
}
