package org.hemeroteca.entities.mention;

/**
 * A sentence of an article, with its words.
 *
 * @param start first code point, in the text or in the title ({@code in})
 * @param end code point behind the last
 * @param in {@code title} for a sentence of a title that was given apart; else absent
 */
public record SentenceEvidence(int start, int end, String text, String in) {}
