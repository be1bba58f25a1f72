package org.hemeroteca.entities.place;

/**
 * How much a tagger's probability that a name acts counts among the rules.
 *
 * @param threshold the probability that speaks neither for nor against, 0 to 1; low, as most names are places
 * @param weight what a certain tagger weighs; rules weigh 1 to 6
 */
public record TaggerTrust(double threshold, double weight) {
    /** For a tagger of unknown quality: it decides where the rules have little to say. */
    public static final TaggerTrust USUAL = new TaggerTrust(0.2, 4);

    public TaggerTrust {
        if (!(threshold >= 0 && threshold <= 1 && weight >= 0)) {
            throw new IllegalArgumentException("No threshold and weight: %s, %s".formatted(threshold, weight));
        }
    }

    double weigh(double acts) {
        return weight * (acts - threshold);
    }
}
