package org.hemeroteca.entities.annotation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A stretch of local time, {@code [start, end)}.
 *
 * @param start ISO 8601 date or date-time ({@code Z} kept where the text says UTC), or {@value #OPEN}
 * @param end likewise; after {@code start} where both are known
 */
public record Interval(String start, String end) {
    /** The side of an interval that nothing fixes, written as in EDTF. */
    public static final String OPEN = "..";

    public Interval {
        var from = instant(start);
        var to = instant(end);
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("An interval needs at least one side");
        }
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new IllegalArgumentException("Interval ends before it starts: %s/%s".formatted(start, end));
        }
    }

    /** The start as a local date-time; empty when open. */
    public Optional<LocalDateTime> startsAt() {
        return instant(start);
    }

    /** The first moment behind the interval; empty when open. */
    public Optional<LocalDateTime> endsAt() {
        return instant(end);
    }

    private static Optional<LocalDateTime> instant(String side) {
        if (side.equals(OPEN)) {
            return Optional.empty();
        }
        String local = side.endsWith("Z") ? side.substring(0, side.length() - 1) : side;
        return Optional.of(local.indexOf('T') < 0 ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local));
    }
}
