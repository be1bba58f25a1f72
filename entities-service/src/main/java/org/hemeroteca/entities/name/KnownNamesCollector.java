package org.hemeroteca.entities.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.text.TextNormalizer;
import org.hemeroteca.entities.text.Tokens;

/** Collects the {@link KnownNames} to train with. */
final class KnownNamesCollector {
    private static final double METROPOLIS_RANK = 6;
    private static final double CITY_RANK = 5;
    private static final double TOWN_RANK = 4;

    private final Map<Long, KnownNames.Kind> names = new HashMap<>();
    private final Map<Long, Double> ranks = new HashMap<>();

    private KnownNamesCollector() {}

    static KnownNames collect(Gazetteer gazetteer, ActorAuthority authority) {
        var collector = new KnownNamesCollector();
        gazetteer.all().forEach(collector::add);
        authority.all().forEach(collector::add);
        return KnownNames.of(collector.names);
    }

    private void add(GazetteerEntry entry) {
        if (entry.rank() >= TOWN_RANK) {
            names(entry.name(), entry.aliases()).forEach(name -> add(name, kind(entry), entry.rank()));
        }
    }

    private void add(AuthorityActor actor) {
        if (actor.type() != MentionType.STATE) {
            var kind = actor.type() == MentionType.PERSON ? KnownNames.Kind.PERSON : KnownNames.Kind.ORGANIZATION;
            Stream.concat(names(actor.name(), actor.aliases()), actor.acronym().stream())
                    .forEach(name -> add(name, kind, METROPOLIS_RANK));
        }
    }

    /** Of several kinds under one name the highest ranked stands. */
    private void add(String name, KnownNames.Kind kind, double rank) {
        long hash = hash(name);
        if (rank > ranks.getOrDefault(hash, 0.0)) {
            ranks.put(hash, rank);
            names.put(hash, kind);
        }
    }

    private static Stream<String> names(String name, Collection<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    private static long hash(String name) {
        List<Span> tokens = Tokens.of(name, new Span(0, name.length()));
        long hash = 0;
        for (Span token : tokens) {
            hash = KnownNames.join(hash, TextNormalizer.key(token.in(name)).hashCode());
        }
        return hash;
    }

    private static KnownNames.Kind kind(GazetteerEntry entry) {
        return switch (entry.type()) {
            case COUNTRY -> KnownNames.Kind.COUNTRY;
            case ADMIN1, REGION, SUBREGION, CONTINENT -> KnownNames.Kind.REGION;
            case CITY -> city(entry.rank());
            case SEA, WATER, SITE -> KnownNames.Kind.LANDMARK;
        };
    }

    private static KnownNames.Kind city(double rank) {
        if (rank >= METROPOLIS_RANK) {
            return KnownNames.Kind.METROPOLIS;
        }
        return rank >= CITY_RANK ? KnownNames.Kind.CITY : KnownNames.Kind.TOWN;
    }
}
