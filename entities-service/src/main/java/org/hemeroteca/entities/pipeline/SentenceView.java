package org.hemeroteca.entities.pipeline;

/**
 * Where a sentence stands.
 *
 * @param start first code point
 * @param end code point behind the last
 */
public record SentenceView(int start, int end) {}
