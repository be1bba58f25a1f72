package org.hemeroteca.entities.place;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch.NameKind;

/**
 * The names that stand in a row with a place of the same country ({@code en Miami y Hialeah}, {@code de Limón y Puntarenas}) and
 * are themselves towns or divisions there: places, whatever the tagger says.
 */
final class EnumeratedPlaces {
    /** About the rank of a town of 3,000. */
    private static final double LEAST_RANK = 3.5;

    private static final Pattern JOINT = Pattern.compile("(?:, | y | e )(?:en |a |de |del |el |la )?");

    private final Set<Candidate> found = new HashSet<>();
    private final String text;
    private final Gazetteer gazetteer;

    /** @param candidates in text order */
    EnumeratedPlaces(String text, List<Candidate> candidates, Gazetteer gazetteer) {
        this.text = text;
        this.gazetteer = gazetteer;
        for (int i = 1; i < candidates.size(); i++) {
            compare(candidates.get(i - 1), candidates.get(i));
        }
    }

    boolean has(Candidate candidate) {
        return found.contains(candidate);
    }

    private void compare(Candidate first, Candidate second) {
        boolean onePlace = (first.type() == Candidate.Type.PLACE) != (second.type() == Candidate.Type.PLACE);
        if (onePlace && areJoined(first, second) && shareCountry(first, second)) {
            found.add(first.type() == Candidate.Type.PLACE ? second : first);
        }
    }

    private boolean areJoined(Candidate first, Candidate second) {
        int from = first.span().end();
        int to = second.span().start();
        return from <= to && JOINT.matcher(text.substring(from, to)).matches();
    }

    private boolean shareCountry(Candidate first, Candidate second) {
        Set<String> countries = countries(first);
        return countries(second).stream().anyMatch(countries::contains);
    }

    private Set<String> countries(Candidate candidate) {
        return gazetteer.find(candidate.span().in(text)).stream()
                .filter(reading -> reading.name() != NameKind.FAR)
                .map(reading -> reading.entry())
                .filter(EnumeratedPlaces::isTownOrDivision)
                .map(GazetteerEntry::country)
                .flatMap(Optional::stream)
                .collect(toSet());
    }

    private static boolean isTownOrDivision(GazetteerEntry place) {
        return place.rank() >= LEAST_RANK && (place.type() == PlaceType.CITY || place.type() == PlaceType.ADMIN1);
    }
}
