package org.hemeroteca.entities.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;

/**
 * The countries that a text speaks of.
 *
 * @param mentions how often each is mentioned, itself or a place in it; ISO 3166-1 alpha-2
 */
record CountryContext(Map<String, Integer> mentions) {
    CountryContext {
        mentions = Map.copyOf(mentions);
    }

    /** What the places and states found so far say, and the country of the publisher. */
    static CountryContext of(AnnotatedText text) {
        var counts = new HashMap<String, Integer>();
        Stream.concat(
                        text.all(PlaceMention.class).stream().map(PlaceMention::referent),
                        text.all(ActorMention.class).stream().map(ActorMention::referent))
                .map(Referent::countryCode)
                .flatMap(Optional::stream)
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        text.context().sourceCountry().ifPresent(country -> counts.merge(country, 1, Integer::sum));
        return new CountryContext(counts);
    }

    boolean isEmpty() {
        return mentions.isEmpty();
    }

    int weight(Optional<String> country) {
        return country.map(code -> mentions.getOrDefault(code, 0)).orElse(0);
    }

    /** The countries mentioned most, most first; several when they are mentioned equally often. */
    List<String> leading() {
        int most = mentions.values().stream().max(Integer::compare).orElse(0);
        return mentions.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
