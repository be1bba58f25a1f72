package org.hemeroteca.entities.place;

import java.util.Locale;
import java.util.stream.Stream;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** The text writes the name with the accents that the place has: {@code Berlín} is not Berlin, New Jersey. */
final class SpellingPass implements DisambiguationPass {
    private static final double WEIGHT = 2;

    @Override
    public String reason() {
        return "spelling";
    }

    @Override
    public double weigh(GazetteerMatch reading, Surroundings around) {
        boolean spelled = around.spellings().stream().anyMatch(spelling -> bears(reading.entry(), spelling));
        return spelled ? 0 : -WEIGHT;
    }

    private static boolean bears(GazetteerEntry place, String spelling) {
        return isCapitals(spelling)
                || names(place).anyMatch(name -> lower(spelling).endsWith(lower(name)));
    }

    /** Headlines in capitals do without accents. */
    private static boolean isCapitals(String spelling) {
        return spelling.equals(spelling.toUpperCase(Locale.ROOT));
    }

    private static Stream<String> names(GazetteerEntry place) {
        return Stream.concat(Stream.of(place.name()), place.aliases().stream());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
