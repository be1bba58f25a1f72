package org.hemeroteca.articles.search;

/**
 * A part of the search index: the articles with numbers next to each other. Each lexeme stands behind the number of its segment, so that
 * a word has a list of hits of its own in each.
 *
 * @param number from 0, rising in the order in which articles were stored
 */
record Segment(long number) {
    /** Articles in a segment: a frequent word is in most of them, a rare one makes the search go through all segments. */
    static final int SIZE = 32_768;

    /** Stands for the number of a segment in the lexemes of a search; no text has it. */
    static final String ANY = "\u0001";

    static Segment of(long article) {
        return new Segment(article / SIZE);
    }

    /** A lexeme of this segment, quoted, so that it may hold any character. */
    String lexeme(String word) {
        return quoted(number + "~", word);
    }

    /** A lexeme of the segment that is put in the place of {@link #ANY}. */
    static String anyLexeme(String word) {
        return quoted(ANY, word);
    }

    private static String quoted(String prefix, String word) {
        String clean = word.replace(ANY, "").replace("\\", "\\\\").replace("'", "''");
        return "'" + prefix + clean + "'";
    }
}
