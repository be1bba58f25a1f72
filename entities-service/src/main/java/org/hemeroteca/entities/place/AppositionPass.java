package org.hemeroteca.entities.place;

import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** The text itself says where the place is: {@code Valencia, Venezuela}; {@code Sucre (Manabí)}. */
final class AppositionPass implements DisambiguationPass {
    private static final double WEIGHT = 8;
    /** The name behind may as well be the next of a list. */
    private static final double WHOLE_WEIGHT = 3;

    @Override
    public String reason() {
        return "apposition";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        GazetteerEntry place = reading.entry();
        double part = around.apposed().stream().anyMatch(whole -> liesIn(place, whole)) ? WEIGHT : 0;
        return part + (around.explained().stream().anyMatch(named -> liesIn(named, place)) ? WHOLE_WEIGHT : 0);
    }

    private static boolean liesIn(GazetteerEntry part, GazetteerEntry whole) {
        if (part.id().equals(whole.id())) {
            return false;
        }
        return whole.holds(part)
                || whole.type() == PlaceType.COUNTRY && part.country().equals(whole.country());
    }
}
