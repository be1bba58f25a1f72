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

    /** A sentence of an article, and where in the article its time expression begins, in code points. */
    public record Evidence(String articleId, Sentence sentence, int start) {
        /** Where the time expression begins in the sentence, in UTF-16 units. */
        public int focus() {
            var text = sentence.text();
            int codePoints = Math.min(Math.max(0, start - sentence.start()), text.codePointCount(0, text.length()));
            return text.offsetByCodePoints(0, codePoints);
        }
    }

    /** The words of a sentence, and where in the article it begins, in code points. */
    public record Sentence(int start, String text) {}
}
