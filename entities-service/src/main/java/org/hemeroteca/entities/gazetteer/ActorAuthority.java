package org.hemeroteca.entities.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.text.TextNormalizer;

/** The actors known beforehand, found by any of their names. Immutable. */
public final class ActorAuthority {
    private static final String FILE = "actors.tsv";

    private final Map<String, AuthorityActor> byId = new HashMap<>();
    private final Map<String, List<AuthorityActor>> byKey = new HashMap<>();

    public ActorAuthority(Collection<AuthorityActor> actors) {
        actors.forEach(this::add);
    }

    /** The authority file that comes with the program. */
    public static ActorAuthority shipped() {
        return new ActorAuthority(
                Table.shipped(FILE).rows().map(ActorAuthority::actor).toList());
    }

    /** The actors that bear {@code name}, whatever its accents and capitals, in the order of the file; mostly one. */
    public List<AuthorityActor> find(String name) {
        return byKey.getOrDefault(TextNormalizer.key(name), List.of());
    }

    public Optional<AuthorityActor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The state of a country, by its ISO 3166-1 alpha-2 code. */
    public Optional<AuthorityActor> state(String countryCode) {
        return byId("state:" + countryCode);
    }

    /** All actors, in no particular order. */
    public Collection<AuthorityActor> all() {
        return List.copyOf(byId.values());
    }

    private void add(AuthorityActor actor) {
        if (byId.put(actor.id(), actor) != null) {
            throw new IllegalArgumentException("Two actors have the id " + actor.id());
        }
        names(actor)
                .map(TextNormalizer::key)
                .distinct()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(actor));
    }

    private static Stream<String> names(AuthorityActor actor) {
        return Stream.of(Stream.of(actor.name()), actor.aliases().stream(), actor.acronym().stream())
                .flatMap(names -> names);
    }

    private static AuthorityActor actor(Table.Row row) {
        return new AuthorityActor(
                row.text("id"),
                MentionType.valueOf(row.text("type")),
                row.text("name"),
                row.list("aliases"),
                row.optional("acronym"),
                row.optional("country"),
                row.optional("place_id"),
                row.optional("wikidata_id"));
    }
}
