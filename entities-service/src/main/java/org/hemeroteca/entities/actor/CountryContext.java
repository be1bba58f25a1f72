package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceMention;

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
        return of(text.all(Mention.class), text.context().sourceCountry());
    }

    static CountryContext of(Collection<? extends Mention> mentions, Optional<String> publisher) {
        var counts = new HashMap<String, Integer>();
        Stream.concat(mentions.stream().flatMap(mention -> country(mention).stream()), publisher.stream())
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        return new CountryContext(counts);
    }

    private static Optional<String> country(Mention mention) {
        if (mention instanceof PlaceMention place) {
            return place.referent().countryCode();
        }
        return mention instanceof ActorMention actor && actor.type() == MentionType.STATE
                ? actor.referent().countryCode()
                : Optional.empty();
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
