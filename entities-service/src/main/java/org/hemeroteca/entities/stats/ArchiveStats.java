package org.hemeroteca.entities.stats;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the archive holds.
 *
 * @param articles how many by state: DONE, FAILED, PENDING
 * @param actors how many that articles mention, by type
 * @param places how many that articles mention, by type
 * @param mentions of actors and places, without bylines and boilerplate
 * @param timelineEntries how many dates and stretches of time the articles speak of
 * @param earliest the day on which the first of them begins; absent without any
 * @param latest the day on which the last of them begins
 */
public record ArchiveStats(
        Map<String, Long> articles,
        Map<String, Long> actors,
        Map<String, Long> places,
        long mentions,
        long timelineEntries,
        LocalDate earliest,
        LocalDate latest) {}
