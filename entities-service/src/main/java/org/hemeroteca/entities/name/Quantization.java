package org.hemeroteca.entities.name;

/** Rounds learnt weights to one byte each. */
final class Quantization {
    private Quantization() {}

    /** A model of these weights; the largest becomes 127. */
    static CrfModel model(int bits, float[] weights, float[][] transitions, KnownNames names) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / Byte.MAX_VALUE;
        var rounded = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = (byte) Math.round(weights[i] / scale);
        }
        return new CrfModel(bits, scale, rounded, transitions, names);
    }
}
