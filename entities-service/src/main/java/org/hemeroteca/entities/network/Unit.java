package org.hemeroteca.entities.network;

import java.util.Locale;

/** What two actors have to share to be connected. */
enum Unit {
    SENTENCE("sentences", "sum(sentences)", "sentence_id", "sentences > 0"),
    ARTICLE("articles", "count(*)", "article_id", "true");

    private final String column;
    private final String sum;
    private final String key;
    private final String shared;

    Unit(String column, String sum, String key, String shared) {
        this.column = column;
        this.sum = sum;
        this.key = key;
        this.shared = shared;
    }

    /** @param name {@code sentence} or {@code article} */
    static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * The query with this unit filled in.
     *
     * @param query with {@code {unit}} for the column of the sums, {@code {sum}} for what adds up the rows of articles,
     *     {@code {shared}} for what is true of those rows of which it adds up any, and {@code {key}} for the column of a mention
     *     that identifies the unit
     */
    String fill(String query) {
        return query.replace("{unit}", column)
                .replace("{sum}", sum)
                .replace("{key}", key)
                .replace("{shared}", shared);
    }

    /** The name that the API uses. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
