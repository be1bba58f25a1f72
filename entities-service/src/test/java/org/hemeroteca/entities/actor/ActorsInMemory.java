package org.hemeroteca.entities.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An archive of actors that keeps to what {@link ActorLinker} asks of the side that stores. */
final class ActorsInMemory {
    private final ActorLinker linker = new ActorLinker();
    private final Map<String, Known> telling = new LinkedHashMap<>();
    private final Map<String, LocalActor> waiting = new TreeMap<>();
    private int made;

    /** @param sources the texts' actors, {@code text/name}, that were linked to this one */
    private record Known(LocalActor profile, Set<String> sources) {
        Known with(Known other) {
            var all = new HashSet<>(sources);
            all.addAll(other.sources);
            return new Known(profile.with(other.profile), all);
        }
    }

    /** @param actors by a name that is theirs alone, in any order */
    void add(Map<String, LocalActor> actors) {
        actors.forEach((source, actor) -> {
            if (actor.isTelling()) {
                file(new Known(actor, Set.of(source)));
            } else {
                waiting.put(source, actor);
            }
        });
    }

    private void file(Known incoming) {
        var decision = linker.link(incoming.profile, candidates(incoming.profile, telling));
        String id = decision.id().orElseGet(() -> "actor-" + made++);
        telling.merge(id, incoming, Known::with);
        for (String same : decision.alsoSame()) {
            telling.merge(id, telling.remove(same), Known::with);
        }
    }

    private static List<KnownActor> candidates(LocalActor actor, Map<String, Known> known) {
        var keys = ActorKeys.lookUp(actor);
        return known.entrySet().stream()
                .filter(entry ->
                        ActorKeys.file(entry.getValue().profile).stream().anyMatch(keys::contains))
                .map(entry -> new KnownActor(entry.getKey(), entry.getValue().profile))
                .toList();
    }

    /** Which texts' actors are one, after the waiting ones were decided against all that is known. */
    Set<Set<String>> clusters() {
        return linked().stream().map(Known::sources).collect(Collectors.toSet());
    }

    private Collection<Known> linked() {
        var all = new LinkedHashMap<>(telling);
        var linked = new LinkedHashMap<>(telling);
        waiting.forEach((source, actor) -> {
            var id = linker.link(actor, candidates(actor, all)).id().orElse(source);
            all.putIfAbsent(id, new Known(actor, Set.of(source)));
            linked.merge(id, new Known(all.get(id).profile, Set.of(source)), Known::with);
        });
        return linked.values();
    }

    /** All orders of {@code items}. */
    static <T> Stream<List<T>> orders(List<T> items) {
        if (items.isEmpty()) {
            return Stream.of(List.of());
        }
        return items.stream().flatMap(first -> {
            var rest = new ArrayList<>(items);
            rest.remove(first);
            return orders(rest)
                    .map(tail -> Stream.concat(Stream.of(first), tail.stream()).toList());
        });
    }

    /** The actors as lines that a person can read: name, and who is one. */
    List<String> lines() {
        return linked().stream()
                .map(known -> known.profile.name() + ": "
                        + String.join(" = ", known.sources.stream().sorted().toList()))
                .sorted()
                .toList();
    }
}
