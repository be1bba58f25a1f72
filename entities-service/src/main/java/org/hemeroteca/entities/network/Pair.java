package org.hemeroteca.entities.network;

import jakarta.persistence.Tuple;

/**
 * Two actors, by their numbers, and the units that name both.
 *
 * @param one the smaller number
 */
record Pair(int one, int other, long weight) {
    static Pair of(Tuple row) {
        return new Pair(
                row.get("one", Integer.class),
                row.get("other", Integer.class),
                row.get("weight", Number.class).longValue());
    }
}
