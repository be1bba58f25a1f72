package org.hemeroteca.entities.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * Resolves the place names of one article together, in rounds: each name is judged by what the article says of it and by where
 * the other names lie, as far as that is decided; of an undecided one, by where it may lie.
 */
final class ArticlePlaces {
    /** How far behind its likeliest reading a name's other readings still count as possible. */
    private static final double POSSIBLE_LAG = 2.5;

    /** About the rank of a town of 3,000. */
    private static final double POSSIBLE_RANK = 3.5;

    /** Features that are named after a country, and of which people speak without saying which. */
    private static final Set<String> FEATURES = Set.of("canal", "golfo", "peninsula", "istmo");

    private final Gazetteer gazetteer;
    private final AnnotatedText text;
    private final Map<String, PlaceName> names;
    private final NameContext context;
    private final Map<String, Double> hints;

    private ArticlePlaces(
            AnnotatedText text, Gazetteer gazetteer, Map<String, PlaceName> names, Map<String, Double> hints) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.names = names;
        this.hints = hints;
        this.context = new NameContext(text.text(), names);
    }

    /** The place that each name means, by look-up key. */
    static Map<String, Resolution> resolve(
            AnnotatedText text, List<Candidate> candidates, Gazetteer gazetteer, CountryHints hints) {
        var places =
                new ArticlePlaces(text, gazetteer, PlaceName.of(text.text(), candidates, gazetteer), hints.of(text));
        return places.withShortForms(places.round(places.round(places.round(Map.of()))));
    }

    private Map<String, Resolution> round(Map<String, Resolution> before) {
        Map<String, Resolution> after = new HashMap<>();
        names.forEach(
                (key, name) -> after.put(key, PlaceResolver.resolve(name.readings(), surroundings(name, before))));
        return after;
    }

    /** A name unknown, or known of a lesser place only, may be the beginning of a longer one: {@code el Canal}, {@code canal de Panamá}. */
    private Map<String, Resolution> withShortForms(Map<String, Resolution> resolutions) {
        Map<String, Resolution> all = new HashMap<>(resolutions);
        resolutions.forEach((key, resolution) -> {
            if (isCountry(resolution)) {
                return;
            }
            longerName(key)
                    .map(resolutions::get)
                    .or(() -> featureOfCountry(key))
                    .filter(longer -> outranks(longer, resolution))
                    .ifPresent(longer -> all.put(key, longer.under("short-form")));
        });
        return all;
    }

    /** {@code México} stays the country in an article on the {@code Aeropuerto Internacional de la Ciudad de México}. */
    private static boolean isCountry(Resolution resolution) {
        return resolution
                .place()
                .map(GazetteerEntry::type)
                .filter(PlaceType.COUNTRY::equals)
                .isPresent();
    }

    private static boolean outranks(Resolution longer, Resolution shorter) {
        return rank(longer) > rank(shorter);
    }

    private static double rank(Resolution resolution) {
        return resolution.place().map(GazetteerEntry::rank).orElse(0.0);
    }

    /** {@code Velilla} in the headline, {@code Velilla de San Antonio} in the text. */
    private Optional<String> longerName(String key) {
        return names.keySet().stream()
                .filter(other ->
                        other.startsWith(key + " ") || other.endsWith(" de " + key) || other.endsWith(" del " + key))
                .findFirst();
    }

    /** {@code el Canal} in an article on Panama is {@code canal de Panamá}. */
    private Optional<Resolution> featureOfCountry(String key) {
        return names.values().stream()
                .filter(name -> FEATURES.contains(key) && country(name).isPresent())
                .flatMap(name -> gazetteer.find(key + " de " + name.key()).stream())
                .map(match -> new Resolution(Optional.of(match.entry()), Optional.empty(), 0, "short-form"))
                .findFirst();
    }

    private Surroundings surroundings(PlaceName name, Map<String, Resolution> before) {
        return new Surroundings(
                text.context(),
                context.types(name),
                context.apposed(name),
                context.explained(name),
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
        return name.likeliest()
                .filter(place -> place.type() == PlaceType.COUNTRY)
                .flatMap(GazetteerEntry::country);
    }

    private List<GazetteerEntry> companyOf(PlaceName name, Map<String, Resolution> before) {
        return others(name)
                .flatMap(other -> Optional.ofNullable(before.get(other.key()))
                        .filter(resolution -> !resolution.ambiguous())
                        .map(resolution -> resolution.place().stream())
                        .orElseGet(() -> possible(other)))
                .toList();
    }

    /** Where an undecided name may lie: its likely readings, one of each country. */
    private static Stream<GazetteerEntry> possible(PlaceName name) {
        double least = name.readings().stream()
                        .mapToDouble(reading -> reading.entry().rank())
                        .max()
                        .orElse(0)
                - POSSIBLE_LAG;
        Map<Optional<String>, GazetteerEntry> byCountry = new LinkedHashMap<>();
        name.readings().stream()
                .map(GazetteerMatch::entry)
                .filter(place -> place.rank() >= Math.max(least, POSSIBLE_RANK) && place.type() != PlaceType.SUBREGION)
                .forEach(place -> byCountry.putIfAbsent(place.country(), place));
        return byCountry.values().stream();
    }

    static String key(AnnotatedText text, Candidate candidate) {
        return TextNormalizer.key(candidate.span().in(text.text()));
    }
}
