package org.hemeroteca.entities.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a linear-chain conditional random field: one small number for each feature bucket and label, and one for each
 * pair of neighbouring labels. Immutable.
 */
final class CrfModel {
    private static final int MAGIC = 0x48435246;
    private static final int FORMAT = 2;
    private static final int BUFFER = 1 << 16;

    private final int bits;
    private final float scale;
    private final byte[] weights;
    private final float[][] transitions;
    private final KnownNames names;
    private final double[][] factors;

    /**
     * @param bits how many bits a bucket number has
     * @param scale what a weight of 1 stands for
     * @param weights for each bucket one weight a label
     * @param transitions from each label, {@link Labels#START} last, to each label
     */
    CrfModel(int bits, float scale, byte[] weights, float[][] transitions, KnownNames names) {
        if (weights.length != Labels.COUNT << bits) {
            throw new IllegalArgumentException("%d weights for %d bits".formatted(weights.length, bits));
        }
        this.bits = bits;
        this.scale = scale;
        this.weights = weights;
        this.transitions = transitions;
        this.names = names;
        this.factors = exponentials(transitions);
    }

    /** What a score stands for in a product: its exponential. StrictMath, so that every machine gives the same. */
    static double[][] exponentials(float[][] scores) {
        var factors = new double[scores.length][Labels.COUNT];
        for (int row = 0; row < scores.length; row++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                factors[row][label] = StrictMath.exp(scores[row][label]);
            }
        }
        return factors;
    }

    /** The known names that it was trained with. */
    KnownNames names() {
        return names;
    }

    int bits() {
        return bits;
    }

    float transition(int from, int to) {
        return transitions[from][to];
    }

    /** The sums over all label sequences of a sentence, given each token's scores. */
    Lattice lattice(float[][] emissions) {
        return new Lattice(exponentials(emissions), factors);
    }

    /** The scores of all labels for a token with these features. */
    float[] score(FeatureBuffer features) {
        var sums = new int[Labels.COUNT];
        for (int i = 0; i < features.size(); i++) {
            int row = features.bucket(i) * Labels.COUNT;
            for (int label = 0; label < Labels.COUNT; label++) {
                sums[label] += weights[row + label];
            }
        }
        var scores = new float[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            scores[label] = sums[label] * scale;
        }
        return scores;
    }

    static CrfModel read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new GZIPInputStream(in, BUFFER))) {
            if (data.readInt() != MAGIC || data.readInt() != FORMAT || data.readInt() != Labels.COUNT) {
                throw new IOException("No model of this version");
            }
            int bits = data.readInt();
            float scale = data.readFloat();
            var transitions = new float[Labels.COUNT + 1][Labels.COUNT];
            for (float[] row : transitions) {
                for (int to = 0; to < row.length; to++) {
                    row[to] = data.readFloat();
                }
            }
            return new CrfModel(bits, scale, data.readNBytes(Labels.COUNT << bits), transitions, KnownNames.read(data));
        }
    }

    void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out, BUFFER))) {
            data.writeInt(MAGIC);
            data.writeInt(FORMAT);
            data.writeInt(Labels.COUNT);
            data.writeInt(bits);
            data.writeFloat(scale);
            for (float[] row : transitions) {
                for (float weight : row) {
                    data.writeFloat(weight);
                }
            }
            data.write(weights);
            names.write(data);
        }
    }
}
