package org.hemeroteca.entities.place;

import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** The country of the publisher, and those that the caller prefers. */
final class CallerPass implements DisambiguationPass {
    private static final double WEIGHT = 0.8;

    @Override
    public String reason() {
        return "caller-country";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        return reading.entry().country().map(country -> weight(country, around)).orElse(0.0);
    }

    private static double weight(String country, Surroundings around) {
        double published =
                around.caller().sourceCountry().filter(country::equals).isPresent() ? WEIGHT : 0;
        int place = around.caller().biasCountries().indexOf(country);
        return published + (place < 0 ? 0 : WEIGHT / (1 + 0.25 * place));
    }
}
