package org.hemeroteca.entities.dossier;

import java.util.List;

/** Whom and what the sentences mention that mention an actor or place; closest first. */
public record Related(List<Companion> actors, List<Companion> places) {

    /**
     * An actor or place beside the one in question.
     *
     * @param type PERSON, ORGANIZATION or STATE of an actor; the place type of a place
     * @param sentences that mention both
     * @param articles with such a sentence
     */
    public record Companion(String id, String name, String type, long sentences, long articles) {}
}
