package org.hemeroteca.entities.name;

/**
 * All label sequences of one sentence under a linear-chain model, summed up: forward and backward sums, scaled token by token
 * so that they neither vanish nor overflow.
 */
final class Lattice {
    private final double[][] transitions;
    private final double[][] emissions;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;

    /**
     * @param emissions for each token the exponential of each label's score; 0 forbids the label
     * @param transitions exponential of the score from each label, {@link Labels#START} last, to each label
     */
    Lattice(double[][] emissions, double[][] transitions) {
        int length = emissions.length;
        this.transitions = transitions;
        this.emissions = emissions;
        this.forward = new double[length][Labels.COUNT];
        this.backward = new double[length][Labels.COUNT];
        this.scales = new double[length];
        sumForward();
        sumBackward();
    }

    int length() {
        return emissions.length;
    }

    /** How likely the token at {@code index} has {@code label}. */
    double label(int index, int label) {
        return forward[index][label] * backward[index][label];
    }

    /** How likely the tokens at {@code index} and before it have these labels. */
    double pair(int index, int from, int to) {
        return forward[index - 1][from]
                * transitions[from][to]
                * emissions[index][to]
                * backward[index][to]
                / scales[index];
    }

    /** How likely exactly the tokens {@code [start, end)} are a name of this class. */
    double name(int start, int end, NameClass nameClass) {
        int length = end - start;
        int label = Labels.of(nameClass, 0, length);
        double path = reach(start, label) * emissions[start][label] / scales[start];
        for (int index = start + 1; index < end; index++) {
            int next = Labels.of(nameClass, index - start, length);
            path *= transitions[label][next] * emissions[index][next] / scales[index];
            label = next;
        }
        return path * backward[end - 1][label];
    }

    private double reach(int index, int label) {
        if (index == 0) {
            return Labels.starts(label) ? transitions[Labels.START][label] : 0;
        }
        double sum = 0;
        for (int from : Labels.before(label)) {
            sum += forward[index - 1][from] * transitions[from][label];
        }
        return sum;
    }

    private void sumForward() {
        int last = emissions.length - 1;
        for (int index = 0; index <= last; index++) {
            double scale = 0;
            for (int label = 0; label < Labels.COUNT; label++) {
                boolean open = index < last || Labels.ends(label);
                forward[index][label] = open ? reach(index, label) * emissions[index][label] : 0;
                scale += forward[index][label];
            }
            scales[index] = scale;
            for (int label = 0; label < Labels.COUNT; label++) {
                forward[index][label] /= scale;
            }
        }
    }

    private void sumBackward() {
        int last = emissions.length - 1;
        for (int label = 0; label < Labels.COUNT; label++) {
            backward[last][label] = Labels.ends(label) ? 1 : 0;
        }
        for (int index = last; index > 0; index--) {
            for (int to = 0; to < Labels.COUNT; to++) {
                double behind = emissions[index][to] * backward[index][to] / scales[index];
                for (int from : Labels.before(to)) {
                    backward[index - 1][from] += transitions[from][to] * behind;
                }
            }
        }
    }
}
