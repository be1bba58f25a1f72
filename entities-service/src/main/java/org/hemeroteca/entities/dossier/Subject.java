package org.hemeroteca.entities.dossier;

/** What a dossier can be about. */
public enum Subject {
    ACTOR("actor", "type", "select member.id from actor member where member.survivor_id = :id"),
    PLACE("place", "place_type", ":id");

    private static final String PERIOD = """
            min(published_on) filter (where published_on > '-infinity') as first,
            max(published_on) filter (where published_on > '-infinity') as last""";

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
     * {@code {subject}_id}; as {@code {about}} what is true of the notes about the one with the id {@code :id}, under whichever ids
     * mentions name it; and as {@code {period}} the first and the last day on which notes are dated.
     */
    public String fill(String query) {
        return query.replace("{subject}", table)
                .replace("{about}", "subject_id in (" + members + ")")
                .replace("{period}", PERIOD);
    }

    /** The same for what stands beside a subject: table and column as {@code {other}}, {@code {other}_id}, its type as {@code {type}}. */
    String fillBeside(String query) {
        return query.replace("{other}", table).replace("{type}", type);
    }
}
