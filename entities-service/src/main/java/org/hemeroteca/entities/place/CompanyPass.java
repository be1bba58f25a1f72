package org.hemeroteca.entities.place;

import java.util.function.Predicate;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** Other places of the article lie in the same country, or in the same first-level division. */
final class CompanyPass implements DisambiguationPass {
    private static final double COUNTRY_WEIGHT = 2.4;
    private static final double DIVISION_WEIGHT = 0.75;
    /** One companion may be there by chance; three are as good as it gets. */
    private static final int ENOUGH = 3;

    @Override
    public String reason() {
        return "company";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        GazetteerEntry place = reading.entry();
        double inCountry = share(
                around, other -> other.country().isPresent() && other.country().equals(place.country()));
        double inDivision = share(around, place::sharesDivision);
        return COUNTRY_WEIGHT * inCountry + DIVISION_WEIGHT * inDivision;
    }

    private static double share(Surroundings around, Predicate<GazetteerEntry> near) {
        long companions = around.company().stream().filter(near).limit(ENOUGH).count();
        return companions / (double) ENOUGH;
    }
}
