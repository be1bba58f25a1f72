package org.hemeroteca.articles.words;

/**
 * A word in a text.
 *
 * @param start first UTF-16 unit
 * @param end behind the last UTF-16 unit
 * @param form in lower case, with the accents that it was written with
 */
public record Word(int start, int end, String form) {}
