package org.hemeroteca.entities.place;

import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** A quarter of a town that the article names, or beside another place of it. */
final class NearbyPass implements DisambiguationPass {
    private static final double WEIGHT = 2;
    private static final double NEAR_KM = 40;

    @Override
    public String reason() {
        return "nearby";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        return reading.entry().type() == PlaceType.SUBREGION && isNear(reading.entry(), around) ? WEIGHT : 0;
    }

    static boolean isNear(GazetteerEntry quarter, Surroundings around) {
        return around.company().stream()
                .filter(NearbyPass::isSpot)
                .anyMatch(other -> DistancePass.kilometres(quarter.position(), other.position()) <= NEAR_KM);
    }

    /** The label of a sea or a country may stand anywhere. */
    private static boolean isSpot(GazetteerEntry place) {
        return place.type() == PlaceType.CITY || place.type() == PlaceType.SITE || place.type() == PlaceType.SUBREGION;
    }
}
