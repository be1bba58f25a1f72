package org.hemeroteca.entities.dossier;

/** What a dossier can be about. */
public enum Subject {
    ACTOR("actor"),
    PLACE("place");

    private final String table;

    Subject(String table) {
        this.table = table;
    }

    /** The query with the names of the subject's table and column filled in: {@code {subject}} and {@code {subject}_id}. */
    String fill(String query) {
        return query.replace("{subject}", table);
    }
}
