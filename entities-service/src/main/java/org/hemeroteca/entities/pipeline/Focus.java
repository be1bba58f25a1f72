package org.hemeroteca.entities.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.Zone;

/**
 * Finds the country and the place that a text is about: those it names most. A headline counts twice, bylines and boilerplate
 * do not count; of two named alike the first wins, as news say first what they are about.
 */
public final class Focus {
    private static final double HEADLINE_WEIGHT = 2;

    private Focus() {}

    /** The focus of a text with these mentions; empty when none of them has a country. */
    public static Optional<FocusView> of(List<MentionView> mentions) {
        var countries = weights(
                mentions, mention -> isTerritory(mention) ? mention.entity().countryCode() : null);
        return heaviest(countries).map(country -> {
            var places = weights(mentions, mention -> isBelow(mention, country.getKey()) ? mention.entity() : null);
            var place = heaviest(places);
            return new FocusView(
                    country.getKey(),
                    share(country, countries),
                    place.map(Map.Entry::getKey).orElse(null),
                    place.map(found -> share(found, places)).orElse(null));
        });
    }

    /** Where somebody comes from says nothing of where the text plays. */
    private static boolean isTerritory(MentionView mention) {
        return mention.kind() == MentionKind.PLACE || mention.type() == MentionType.STATE;
    }

    private static boolean isBelow(MentionView mention, String country) {
        var entity = mention.entity();
        return mention.kind() == MentionKind.PLACE
                && country.equals(entity.countryCode())
                && !PlaceType.COUNTRY.label().equals(entity.placeType());
    }

    /** How much the text speaks of each subject, in the order of their first mention. */
    private static <T> Map<T, Double> weights(List<MentionView> mentions, Function<MentionView, T> subject) {
        var weights = new LinkedHashMap<T, Double>();
        for (MentionView mention : mentions) {
            T named = mention.entity() == null ? null : subject.apply(mention);
            if (named != null && weight(mention) > 0) {
                weights.merge(named, weight(mention), Double::sum);
            }
        }
        return weights;
    }

    private static double weight(MentionView mention) {
        var zone = Zone.labelled(mention.zone());
        if (!zone.counts()) {
            return 0;
        }
        return zone == Zone.HEADLINE ? HEADLINE_WEIGHT : 1;
    }

    private static <T> Optional<Map.Entry<T, Double>> heaviest(Map<T, Double> weights) {
        return weights.entrySet().stream().reduce((one, two) -> two.getValue() > one.getValue() ? two : one);
    }

    private static <T> double share(Map.Entry<T, Double> one, Map<T, Double> all) {
        double sum = all.values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.round(one.getValue() / sum * 1000) / 1000.0;
    }
}
