package org.hemeroteca.entities.name;

import java.util.List;

/**
 * Learns the weights of a {@link CrfModel} by stochastic gradient ascent on the conditional likelihood, with a step of its own
 * for each weight (AdaGrad). One thread, StrictMath: the same sentences in the same order give the same bytes.
 */
final class CrfLearner {
    private static final float PENALTY = 1e-4f;
    private static final float SMALLEST_GRADIENT = 1e-3f;
    private static final float DAMPING = 1e-6f;

    private final int bits;
    private final float[] weights;
    private final float[] squares;
    private final float[][] transitions = new float[Labels.COUNT + 1][Labels.COUNT];
    private final float[][] transitionSquares = new float[Labels.COUNT + 1][Labels.COUNT];

    CrfLearner(int bits) {
        this.bits = bits;
        this.weights = new float[Labels.COUNT << bits];
        this.squares = new float[Labels.COUNT << bits];
    }

    float[] weights() {
        return weights;
    }

    float[][] transitions() {
        return transitions;
    }

    /** Takes one step along the gradient of {@code sentence}. */
    void learn(TrainingSentence sentence, float rate) {
        if (sentence.labels().length == 0) {
            return;
        }
        double[][] free = emissions(sentence.features());
        double[][] factors = CrfModel.exponentials(transitions);
        var expected = new Lattice(free, factors);
        var observed = new Lattice(constrained(free, sentence.labels()), factors);
        for (int index = 0; index < sentence.labels().length; index++) {
            updateLabels(sentence.features()[index], index, observed, expected, rate);
        }
        updateTransitions(observed, expected, rate);
    }

    private double[][] emissions(int[][] features) {
        var emissions = new double[features.length][];
        for (int index = 0; index < features.length; index++) {
            emissions[index] = emission(features[index]);
        }
        return emissions;
    }

    private double[] emission(int[] buckets) {
        var scores = new float[Labels.COUNT];
        for (int bucket : buckets) {
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[label] += weights[bucket * Labels.COUNT + label];
            }
        }
        float top = scores[0];
        for (float score : scores) {
            top = Math.max(top, score);
        }
        var factors = new double[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            factors[label] = StrictMath.exp(scores[label] - top);
        }
        return factors;
    }

    private static double[][] constrained(double[][] free, int[] labels) {
        var constrained = new double[free.length][];
        for (int index = 0; index < free.length; index++) {
            if (labels[index] == TrainingSentence.ANY) {
                constrained[index] = free[index];
            } else {
                constrained[index] = new double[Labels.COUNT];
                constrained[index][labels[index]] = free[index][labels[index]];
            }
        }
        return constrained;
    }

    private void updateLabels(int[] buckets, int index, Lattice observed, Lattice expected, float rate) {
        for (int label = 0; label < Labels.COUNT; label++) {
            float gradient = (float) (observed.label(index, label) - expected.label(index, label));
            if (Math.abs(gradient) > SMALLEST_GRADIENT) {
                for (int bucket : buckets) {
                    updateWeight(bucket * Labels.COUNT + label, gradient, rate);
                }
            }
        }
    }

    private void updateWeight(int at, float gradient, float rate) {
        float step = gradient - PENALTY * weights[at];
        squares[at] += step * step;
        weights[at] += rate * step / (float) Math.sqrt(squares[at] + DAMPING);
    }

    private void updateTransitions(Lattice observed, Lattice expected, float rate) {
        var gradients = new float[Labels.COUNT + 1][Labels.COUNT];
        for (int to = 0; to < Labels.COUNT; to++) {
            gradients[Labels.START][to] = (float) (observed.label(0, to) - expected.label(0, to));
            for (int from : Labels.before(to)) {
                for (int index = 1; index < observed.length(); index++) {
                    gradients[from][to] += (float) (observed.pair(index, from, to) - expected.pair(index, from, to));
                }
            }
        }
        for (int from = 0; from <= Labels.COUNT; from++) {
            for (int to = 0; to < Labels.COUNT; to++) {
                updateTransition(from, to, gradients[from][to], rate);
            }
        }
    }

    private void updateTransition(int from, int to, float gradient, float rate) {
        if (gradient != 0) {
            transitionSquares[from][to] += gradient * gradient;
            transitions[from][to] += rate * gradient / (float) Math.sqrt(transitionSquares[from][to] + DAMPING);
        }
    }

    /** The mean of what {@code learners} learnt, as small numbers. */
    static CrfModel model(List<CrfLearner> learners, KnownNames names) {
        CrfLearner first = learners.get(0);
        var mean = new float[first.weights.length];
        var transitions = new float[Labels.COUNT + 1][Labels.COUNT];
        for (CrfLearner learner : learners) {
            addTo(mean, learner.weights, learners.size());
            for (int from = 0; from <= Labels.COUNT; from++) {
                addTo(transitions[from], learner.transitions[from], learners.size());
            }
        }
        return Quantization.model(first.bits, mean, transitions, names);
    }

    private static void addTo(float[] mean, float[] values, int count) {
        for (int i = 0; i < mean.length; i++) {
            mean[i] += values[i] / count;
        }
    }
}
