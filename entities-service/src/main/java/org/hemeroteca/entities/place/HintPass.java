package org.hemeroteca.entities.place;

import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** The article speaks of people, bodies or demonyms of the country in which the place lies. */
final class HintPass implements DisambiguationPass {
    private static final double WEIGHT = 2;

    @Override
    public String reason() {
        return "country-hinted";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        return reading.entry()
                .country()
                .map(country -> WEIGHT * around.hints().getOrDefault(country, 0.0))
                .orElse(0.0);
    }
}
