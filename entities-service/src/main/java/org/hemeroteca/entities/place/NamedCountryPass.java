package org.hemeroteca.entities.place;

import org.hemeroteca.entities.gazetteer.GazetteerMatch;
import org.hemeroteca.entities.gazetteer.GazetteerMatch.NameKind;

/** The article names the country in which the place lies. */
final class NamedCountryPass implements DisambiguationPass {
    private static final double WEIGHT = 2.3;
    /** A place that bears the name in another language only is hardly meant, whatever countries are named. */
    private static final double FAR_WEIGHT = 0.5;

    @Override
    public String reason() {
        return "country-named";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        boolean named =
                reading.entry().country().filter(around.countries()::contains).isPresent();
        if (!named) {
            return 0;
        }
        return reading.name() == NameKind.FAR ? FAR_WEIGHT : WEIGHT;
    }
}
