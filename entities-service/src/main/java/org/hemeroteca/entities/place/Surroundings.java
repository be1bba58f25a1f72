package org.hemeroteca.entities.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;

/**
 * What is known around one place name of an article.
 *
 * @param caller what the caller said about the article
 * @param types what a generic word before the name says that it is ({@code provincia de …}); empty when none does
 * @param apposed places that the text puts behind the name to tell where it is ({@code Valencia, Venezuela})
 * @param explained places that may bear the name which this one explains so
 * @param spellings how the article writes the name
 * @param countries codes of the countries that the article names, the name in question aside
 * @param hints how much else points to a country, by its code, 0 to 1
 * @param company the places to which the other names of the article were resolved
 */
record Surroundings(
        TextContext caller,
        Set<PlaceType> types,
        List<GazetteerEntry> apposed,
        List<GazetteerEntry> explained,
        Set<String> spellings,
        Set<String> countries,
        Map<String, Double> hints,
        List<GazetteerEntry> company) {
    Surroundings {
        types = Set.copyOf(types);
        apposed = List.copyOf(apposed);
        explained = List.copyOf(explained);
        spellings = Set.copyOf(spellings);
        countries = Set.copyOf(countries);
        hints = Map.copyOf(hints);
        company = List.copyOf(company);
    }

    /** Whether anything else points to the country of {@code place}. */
    boolean pointsTo(GazetteerEntry place) {
        return place.country()
                .filter(country -> countries.contains(country)
                        || hints.containsKey(country)
                        || caller.sourceCountry().filter(country::equals).isPresent()
                        || caller.biasCountries().contains(country)
                        || company.stream().anyMatch(other -> other.isIn(country)))
                .isPresent();
    }
}
