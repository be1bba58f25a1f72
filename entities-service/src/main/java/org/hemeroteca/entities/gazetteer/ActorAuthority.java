package org.hemeroteca.entities.gazetteer;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.MentionType;

/** The actors known beforehand, found by any of their names. Immutable. */
public final class ActorAuthority {
    private static final String ACTORS = "actors.tsv";
    private static final String SEATS = "seats.tsv";

    private final Map<String, AuthorityActor> byId = new HashMap<>();
    private final Map<String, List<AuthorityActor>> byKey = new HashMap<>();
    /** Actor ids by the ids of the places from which they govern. */
    private final Map<String, String> bySeat;

    /** An authority without seats of government. */
    public ActorAuthority(Collection<AuthorityActor> actors) {
        this(actors, Map.of());
    }

    /** @param seats the actor's id by the id of the place from which it governs: {@code city:524901}, Moscow, of Russia */
    public ActorAuthority(Collection<AuthorityActor> actors, Map<String, String> seats) {
        actors.forEach(this::add);
        bySeat = Map.copyOf(seats);
    }

    /** The authority file that comes with the program. */
    public static ActorAuthority shipped() {
        return new ActorAuthority(
                Table.shipped(ACTORS).rows().map(ActorAuthority::actor).toList(),
                Table.shipped(SEATS).rows().collect(toMap(row -> row.text("place_id"), row -> row.text("actor_id"))));
    }

    /** The actors that bear {@code name}, whatever its accents and capitals, in the order of the file; mostly one. */
    public List<AuthorityActor> find(String name) {
        return byKey.getOrDefault(NameKey.of(name), List.of());
    }

    public Optional<AuthorityActor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The state of a country, by its ISO 3166-1 alpha-2 code. */
    public Optional<AuthorityActor> state(String countryCode) {
        return byId("state:" + countryCode);
    }

    /** The state or body whose government sits in a place and for which its name stands, {@code Moscú} for Russia. */
    public Optional<AuthorityActor> seatedIn(String placeId) {
        return Optional.ofNullable(bySeat.get(placeId)).flatMap(this::byId);
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
                .map(NameKey::of)
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
