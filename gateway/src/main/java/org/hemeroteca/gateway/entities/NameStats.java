package org.hemeroteca.gateway.entities;

import java.util.Map;
import java.util.Objects;

/**
 * How many actors and places have a name that begins in a certain way.
 *
 * @param actors by type
 * @param places by type
 */
public record NameStats(Map<String, Long> actors, Map<String, Long> places) {
    public NameStats {
        Objects.requireNonNull(actors, "actors");
        Objects.requireNonNull(places, "places");
    }
}
