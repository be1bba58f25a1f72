package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An actor of a large archive has more companions than are worth comparing. Those with the smallest hashes stand for all: a
 * sample that comes out the same in whatever order the texts are read.
 */
final class Sample {
    private static final int MOST = 200;

    private static final Comparator<String> BY_HASH = Comparator.<String>comparingInt(
                    text -> text.hashCode() * 0x9E3779B9)
            .thenComparing(text -> text);

    private Sample() {}

    static SortedSet<String> of(Collection<String> all) {
        var sample = all.size() > MOST
                ? all.stream().sorted(BY_HASH).limit(MOST).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(all);
        return Collections.unmodifiableSortedSet(sample);
    }
}
