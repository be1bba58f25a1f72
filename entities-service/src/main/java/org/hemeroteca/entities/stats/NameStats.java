package org.hemeroteca.entities.stats;

import java.util.Map;

/**
 * How many actors and places have a name that begins so.
 *
 * @param actors by type
 * @param places by type
 */
public record NameStats(Map<String, Long> actors, Map<String, Long> places) {}
