package org.hemeroteca.entities.place;

import org.hemeroteca.entities.gazetteer.GazetteerMatch;
import org.hemeroteca.entities.gazetteer.GazetteerMatch.NameKind;

/** How likely the name means the place when nothing else is known. */
final class LikelinessPass implements DisambiguationPass {
    private static final double NAME_WEIGHT = 0.3;

    @Override
    public String reason() {
        return "place-rank";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        return reading.entry().rank() + nameWeight(reading.name());
    }

    private static double nameWeight(NameKind name) {
        return switch (name) {
            case MAIN -> NAME_WEIGHT;
            case ALIAS -> 0;
            case FAR -> -NAME_WEIGHT;
        };
    }
}
