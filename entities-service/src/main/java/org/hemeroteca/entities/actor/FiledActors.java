package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The actors of the archive by the keys under which they are filed, as the one transaction sees it that may file: what is read once
 * need not be read again, and what is filed is written together. Not safe for use by several threads.
 */
final class FiledActors {
    private final ActorRepository actors;
    private final FilingRepository filing;
    /** Of the keys that were read: the ids of those who are filed under them. */
    private final Map<String, Set<String>> read = new HashMap<>();

    private final Map<StoredActor, SortedSet<String>> unwritten = new LinkedHashMap<>();

    FiledActors(ActorRepository actors, FilingRepository filing) {
        this.actors = actors;
        this.filing = filing;
    }

    /** Reads who is filed under each of {@code keys}, and their records, at once. */
    void read(Collection<String> keys) {
        actors.all(ids(keys));
    }

    /** The actors that are filed under any of {@code keys}, in the order of their ids. */
    List<StoredActor> under(Collection<String> keys) {
        return actors.all(ids(keys));
    }

    private Set<String> ids(Collection<String> keys) {
        var unread = new HashSet<>(keys);
        unread.removeAll(read.keySet());
        if (!unread.isEmpty()) {
            var filed = filing.filed(unread);
            unread.forEach(key -> read.put(key, new HashSet<>(filed.getOrDefault(key, Set.of()))));
            unwritten.forEach(this::enter);
        }
        var ids = new HashSet<String>();
        keys.forEach(key -> ids.addAll(read.get(key)));
        return ids;
    }

    /** The actors of whom only a lone surname is known that is filed under any of {@code keys}. */
    List<StoredActor> loneNames(Collection<String> keys) {
        var ids = new HashSet<>(filing.loneNames(keys));
        unwritten.forEach((actor, own) -> {
            if (own.stream().anyMatch(keys::contains)) {
                ids.add(actor.id);
            }
        });
        return actors.all(ids).stream().filter(actor -> !actor.found.telling).toList();
    }

    /** Files an actor under its keys, besides those under which it is filed already. */
    void file(StoredActor actor) {
        unwritten.computeIfAbsent(actor, unfiled -> new TreeSet<>()).addAll(actor.keys());
        enter(actor, unwritten.get(actor));
    }

    private void enter(StoredActor actor, Collection<String> keys) {
        keys.stream().filter(read::containsKey).forEach(key -> read.get(key).add(actor.id));
    }

    /** Writes what was filed, with all else that the transaction has not written yet. */
    void write() {
        if (!unwritten.isEmpty()) {
            filing.file(unwritten);
            unwritten.clear();
        }
    }

    /** Makes one actor a part of another, which is filed under the keys of both from then on. */
    void merge(StoredActor merged, StoredActor survivor) {
        write();
        actors.merge(merged, survivor);
        read.clear();
    }
}
