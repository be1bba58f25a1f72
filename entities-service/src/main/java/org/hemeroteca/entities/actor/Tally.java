package org.hemeroteca.entities.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many texts show each of some things. Immutable; of very many things those are kept that {@link Sample} keeps. */
record Tally(@JsonValue Map<String, Integer> counts) {
    static final Tally EMPTY = new Tally(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Tally {
        counts = Map.copyOf(counts);
    }

    /** Each thing shown once. */
    static Tally of(Collection<String> things) {
        var counts = new TreeMap<String, Integer>();
        things.forEach(thing -> counts.put(thing, 1));
        return new Tally(counts);
    }

    SortedSet<String> things() {
        return new TreeSet<>(counts.keySet());
    }

    Tally plus(Tally other) {
        var sum = new TreeMap<>(counts);
        other.counts.forEach((thing, count) -> sum.merge(thing, count, Integer::sum));
        sum.keySet().retainAll(Sample.of(sum.keySet()));
        return new Tally(sum);
    }

    Tally minus(Tally other) {
        var rest = new TreeMap<>(counts);
        other.counts.forEach((thing, count) ->
                rest.computeIfPresent(thing, (same, present) -> present > count ? present - count : null));
        return new Tally(rest);
    }

    Tally only(Collection<String> some) {
        var kept = new TreeMap<>(counts);
        kept.keySet().retainAll(Set.copyOf(some));
        return new Tally(kept);
    }
}
