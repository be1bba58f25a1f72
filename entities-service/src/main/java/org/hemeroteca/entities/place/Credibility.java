package org.hemeroteca.entities.place;

import java.util.List;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;
import org.hemeroteca.entities.gazetteer.GazetteerMatch.NameKind;

/**
 * Keeps out readings that nobody would think of without a hint: the quarter of a town far from all that the article speaks of
 * ({@code La Victoria} is one in Lima), the small place that bears the name in another language
 * only, if there are others.
 */
final class Credibility {
    /** About the rank of a town of 300,000; larger ones are known abroad under other names. */
    private static final double KNOWN_ABROAD = 5.5;

    private Credibility() {}

    static List<GazetteerMatch> credible(List<GazetteerMatch> readings, Surroundings around) {
        return readings.stream()
                .filter(reading -> isCredible(reading, readings.size() == 1, around))
                .toList();
    }

    private static boolean isCredible(GazetteerMatch reading, boolean onlyOne, Surroundings around) {
        GazetteerEntry place = reading.entry();
        if (place.type() == PlaceType.SUBREGION) {
            return NearbyPass.isNear(place, around) || onlyOne && (isAlone(around) || around.pointsTo(place));
        }
        return onlyOne || reading.name() != NameKind.FAR || place.rank() >= KNOWN_ABROAD || around.pointsTo(place);
    }

    private static boolean isAlone(Surroundings around) {
        return around.company().isEmpty() && around.countries().isEmpty();
    }
}
