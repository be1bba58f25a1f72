package org.hemeroteca.entities.timeline;

import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * The entries of a place that may reach into a period, as a relation {@code e}: those that are not read cannot, and those before it in
 * the order of time are not read one by one.
 */
final class EntrySource {
    private static final String ALL = "select * from timeline_entry";
    /** In the order of time as the index of places has it, so that the first can be read without the others. */
    private static final String OF_PLACE = """
            select named.entry_id as id, named.position, entry.starts_at, entry.ends_at, entry.certainty, entry.in_story, entry.noted_at
            from timeline_entry_place named join timeline_entry entry on entry.id = named.entry_id where named.place_id = :place""";

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
        String entries = "(%s) e".formatted(filter.place == null ? ALL : OF_PLACE);
        if (!started && !ended) {
            return entries;
        }
        var parts = new ArrayList<String>();
        parts.add((started ? "position >= " + START : "true") + (ended ? " and position < " + END : ""));
        if (started) {
            parts.add(GOING_ON);
        }
        if (ended) {
            parts.add(WITHOUT_START);
        }
        return parts.stream()
                .map(part -> "select * from %s where %s".formatted(entries, part))
                .collect(Collectors.joining(" union all ", "(", ") e"));
    }
}
