package org.hemeroteca.entities.place;

import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** The text itself says where the place is: {@code Valencia, Venezuela}; {@code Sucre (Manabí)}. */
final class AppositionPass implements DisambiguationPass {
    private static final double WEIGHT = 8;

    @Override
    public String reason() {
        return "apposition";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        return around.apposed().stream().anyMatch(whole -> liesIn(reading.entry(), whole)) ? WEIGHT : 0;
    }

    private static boolean liesIn(GazetteerEntry part, GazetteerEntry whole) {
        if (part.id().equals(whole.id())) {
            return false;
        }
        return whole.holds(part)
                || whole.type() == PlaceType.COUNTRY && part.country().equals(whole.country());
    }
}
