package org.hemeroteca.entities.dossier;

/** What a dossier can be about. */
public enum Subject {
    ACTOR("actor", "type", "select member.id from actor member where member.survivor_id = :id"),
    PLACE("place", "place_type", ":id");

    private final String table;
    private final String type;
    private final String members;

    Subject(String table, String type, String members) {
        this.table = table;
        this.type = type;
        this.members = members;
    }

    /**
     * The query with what is peculiar to the subject filled in: the names of its table and column as {@code {subject}} and
     * {@code {subject}_id}, and as {@code {members}} the ids under which mentions name the one with the id {@code :id}.
     */
    public String fill(String query) {
        return query.replace("{subject}", table).replace("{members}", members);
    }

    /** The same for what stands beside a subject: table and column as {@code {other}}, {@code {other}_id}, its type as {@code {type}}. */
    String fillBeside(String query) {
        return query.replace("{other}", table).replace("{type}", type);
    }
}
