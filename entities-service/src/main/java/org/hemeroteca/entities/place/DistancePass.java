package org.hemeroteca.entities.place;

import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.Referent.Position;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** A town far from all other towns and divisions of the article is less likely meant. */
final class DistancePass implements DisambiguationPass {
    private static final double EARTH_DIAMETER_KM = 12_742;
    private static final double NEAR_KM = 100;
    private static final double WEIGHT_PER_TENFOLD = 0.5;

    @Override
    public String reason() {
        return "distance";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        if (!isPoint(reading.entry())) {
            return 0;
        }
        return around.company().stream()
                .filter(DistancePass::isPoint)
                .mapToDouble(other -> kilometres(reading.entry().position(), other.position()))
                .min()
                .stream()
                .map(nearest -> -WEIGHT_PER_TENFOLD * Math.log10(Math.max(nearest, NEAR_KM) / NEAR_KM))
                .findFirst()
                .orElse(0);
    }

    private static boolean isPoint(GazetteerEntry place) {
        return place.type() == PlaceType.CITY || place.type() == PlaceType.ADMIN1;
    }

    static double kilometres(Position a, Position b) {
        double half = square(Math.sin(Math.toRadians(b.latitude() - a.latitude()) / 2))
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * square(Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2));
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double value) {
        return value * value;
    }
}
