package org.hemeroteca.entities.time.chart;

import java.util.Set;

/**
 * Some classes of items.
 *
 * @param fingerprint those of the names together, see {@link Chart#fingerprint}
 */
public record Kinds(Set<String> names, long fingerprint) {
    public static Kinds of(Set<String> names) {
        long fingerprint = 0;
        for (String name : names) {
            fingerprint |= Chart.fingerprint(name);
        }
        return new Kinds(Set.copyOf(names), fingerprint);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }
}
