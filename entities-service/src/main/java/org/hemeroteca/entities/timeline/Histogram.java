package org.hemeroteca.entities.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * How many entries begin when.
 *
 * @param by day, month or year
 * @param buckets those with entries, in order of time
 */
public record Histogram(Unit by, List<Bucket> buckets) {
    /** How long a bucket is. */
    public enum Unit {
        day,
        month,
        year;

        LocalDate after(LocalDate start) {
            return switch (this) {
                case day -> start.plusDays(1);
                case month -> start.plusMonths(1);
                case year -> start.plusYears(1);
            };
        }
    }

    /**
     * A stretch of time.
     *
     * @param start its first day
     * @param end the day behind its last
     * @param entries how many begin in it, or end where their start is open
     */
    public record Bucket(LocalDate start, LocalDate end, long entries) {}
}
