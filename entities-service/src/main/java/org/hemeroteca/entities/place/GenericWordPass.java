package org.hemeroteca.entities.place;

import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** The word before the name says what sort of place it is: {@code la provincia de Guadalajara}. */
final class GenericWordPass implements DisambiguationPass {
    private static final double WEIGHT = 4;

    @Override
    public String reason() {
        return "generic-word";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        return around.types().contains(reading.entry().type()) ? WEIGHT : 0;
    }
}
