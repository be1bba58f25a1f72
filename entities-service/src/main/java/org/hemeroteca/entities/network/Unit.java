package org.hemeroteca.entities.network;

import java.util.Locale;

/** What two actors have to share to be connected. */
enum Unit {
    SENTENCE("sentences", "sum(sentences)", "sentence_id"),
    ARTICLE("articles", "count(*)", "article_id");

    private final String column;
    private final String sum;
    private final String key;

    Unit(String column, String sum, String key) {
        this.column = column;
        this.sum = sum;
        this.key = key;
    }

    /** @param name {@code sentence} or {@code article} */
    static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * The query with this unit filled in.
     *
     * @param query with {@code {unit}} for the column of the sums, {@code {sum}} for what adds up the rows of articles, and
     *     {@code {key}} for the column of a mention that identifies the unit
     */
    String fill(String query) {
        return query.replace("{unit}", column).replace("{sum}", sum).replace("{key}", key);
    }

    /** The name that the API uses. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
