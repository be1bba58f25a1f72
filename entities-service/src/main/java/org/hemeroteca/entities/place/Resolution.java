package org.hemeroteca.entities.place;

import java.util.Locale;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;

/**
 * Which place a name means in an article.
 *
 * @param place empty when the gazetteer does not know the name
 * @param runnerUp the next likely place of that name
 * @param margin by how much the place leads the runner-up
 * @param reason the pass that speaks loudest for the place against the runner-up
 */
record Resolution(Optional<GazetteerEntry> place, Optional<GazetteerEntry> runnerUp, double margin, String reason) {
    static final Resolution UNKNOWN = new Resolution(Optional.empty(), Optional.empty(), 0, "place-unknown");

    /** Below this lead a careful reader would look twice. */
    private static final double CLEAR_MARGIN = 0.8;

    /** The same place for another reason. */
    Resolution under(String otherReason) {
        return new Resolution(place, runnerUp, margin, otherReason);
    }

    boolean ambiguous() {
        return runnerUp.isPresent() && margin < CLEAR_MARGIN;
    }

    Evidence evidence() {
        Evidence evidence = Evidence.of(reason);
        if (runnerUp.isPresent()) {
            evidence = evidence.with("runnerUp", runnerUp.get().id())
                    .with("margin", String.format(Locale.ROOT, "%.2f", margin));
        }
        return ambiguous() ? evidence.with("ambiguous", "true") : evidence;
    }
}
