package org.hemeroteca.launcher.archive;

import java.util.List;

/** A dated statement of the archive: when, who, where, and the sentences that say so. */
public record TimelineEntry(String value, List<Named> actors, List<Named> places, List<Evidence> evidence) {
    public TimelineEntry {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        evidence = List.copyOf(evidence);
    }

    /** An actor or a place of the entry. */
    public record Named(String id, String name) {}

    /** A sentence of an article. */
    public record Evidence(String articleId, Sentence sentence) {}

    /** The words of the sentence. */
    public record Sentence(String text) {}
}
