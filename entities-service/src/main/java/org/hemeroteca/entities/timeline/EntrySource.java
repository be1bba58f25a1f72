package org.hemeroteca.entities.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * The entries that may reach into a period, as a relation {@code e}: those that are not read cannot, and those before it in the order of
 * time are not read one by one.
 */
final class EntrySource {
    private static final String WHOLE = "timeline_entry e";
    private static final String START = "cast(extract(epoch from cast(:start as timestamp)) as bigint)";
    private static final String END = "cast(extract(epoch from cast(:end as timestamp)) as bigint)";
    /** Begun before the period, and not over when it begins. */
    private static final String GOING_ON =
            "position < " + START + " and tsrange(starts_at, ends_at) @> cast(:start as timestamp)";
    /** Ordered by their end, for want of a start. */
    private static final String WITHOUT_START = "starts_at is null and position >= " + END;

    private EntrySource() {}

    static String of(TimelineFilter filter) {
        boolean started = filter.start() != null;
        boolean ended = filter.end() != null;
        if (!started && !ended) {
            return WHOLE;
        }
        var parts = new ArrayList<String>();
        parts.add((started ? "position >= " + START : "true") + (ended ? " and position < " + END : ""));
        if (started) {
            parts.add(GOING_ON);
        }
        if (ended) {
            parts.add(WITHOUT_START);
        }
        return "(" + String.join(" union all ", selects(parts)) + ") e";
    }

    private static List<String> selects(List<String> parts) {
        return parts.stream()
                .map(part -> "select * from timeline_entry where " + part)
                .toList();
    }
}
