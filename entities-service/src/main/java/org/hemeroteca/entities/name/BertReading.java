package org.hemeroteca.entities.name;

/**
 * What the encoder thinks of each word.
 *
 * @param tags per word the probability of each {@link BertTag}, by ordinal
 * @param acts per word the probability that, if it is a place, it acts
 */
record BertReading(float[][] tags, float[] acts) {
    static BertReading ofWords(int count) {
        return new BertReading(new float[count][], new float[count]);
    }
}
