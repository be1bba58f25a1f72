package org.hemeroteca.entities.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * Resolves the place names of one article together: a first round by what the article says of each name, a second one that
 * also knows where the other names were found to lie.
 */
final class ArticlePlaces {
    private final AnnotatedText text;
    private final Map<String, PlaceName> names;
    private final NameContext context;
    private final Map<String, Double> hints;

    private ArticlePlaces(AnnotatedText text, Map<String, PlaceName> names, Map<String, Double> hints) {
        this.text = text;
        this.names = names;
        this.hints = hints;
        this.context = new NameContext(text.text(), names);
    }

    /** The place that each name means, by look-up key. */
    static Map<String, Resolution> resolve(
            AnnotatedText text, List<Candidate> candidates, Gazetteer gazetteer, CountryHints hints) {
        var places = new ArticlePlaces(text, PlaceName.of(text.text(), candidates, gazetteer), hints.of(text));
        return places.withShortForms(places.round(places.round(Map.of())));
    }

    private Map<String, Resolution> round(Map<String, Resolution> before) {
        Map<String, Resolution> after = new HashMap<>();
        names.forEach(
                (key, name) -> after.put(key, PlaceResolver.resolve(name.readings(), surroundings(name, before))));
        return after;
    }

    /** A name that the gazetteer does not know may be the beginning of a longer one: {@code el Canal}, {@code canal de Panamá}. */
    private Map<String, Resolution> withShortForms(Map<String, Resolution> resolutions) {
        Map<String, Resolution> all = new HashMap<>(resolutions);
        resolutions.forEach((key, resolution) -> {
            if (resolution.place().isEmpty()) {
                longerName(key).map(resolutions::get).ifPresent(longer -> all.put(key, longer.under("short-form")));
            }
        });
        return all;
    }

    private Optional<String> longerName(String key) {
        return names.keySet().stream()
                .filter(other -> other.startsWith(key + " "))
                .findFirst();
    }

    private Surroundings surroundings(PlaceName name, Map<String, Resolution> before) {
        return new Surroundings(
                text.context(),
                context.types(name),
                context.apposed(name),
                name.spellings(),
                countriesBeside(name),
                hints,
                companyOf(name, before));
    }

    /** The countries that the article names under other names than this one. */
    private Set<String> countriesBeside(PlaceName name) {
        Set<String> countries = new HashSet<>();
        others(name).flatMap(other -> country(other).stream()).forEach(countries::add);
        return countries;
    }

    private Stream<PlaceName> others(PlaceName name) {
        return names.values().stream().filter(other -> !other.key().equals(name.key()));
    }

    /** The country that a name means when it is first of all the name of one. */
    private static Optional<String> country(PlaceName name) {
        return name.readings().stream()
                .findFirst()
                .map(GazetteerMatch::entry)
                .filter(place -> place.type() == PlaceType.COUNTRY)
                .flatMap(GazetteerEntry::country);
    }

    private List<GazetteerEntry> companyOf(PlaceName name, Map<String, Resolution> before) {
        return others(name)
                .map(other -> before.get(other.key()))
                .filter(resolution -> resolution != null && !resolution.ambiguous())
                .flatMap(resolution -> resolution.place().stream())
                .toList();
    }

    static String key(AnnotatedText text, Candidate candidate) {
        return TextNormalizer.key(candidate.span().in(text.text()));
    }
}
