package org.hemeroteca.entities.pipeline;

/**
 * A stretch of the text that is not body.
 *
 * @param start first code point
 * @param end code point behind the last
 * @param zone {@code headline}, {@code caption}, {@code byline} or {@code boilerplate}
 */
public record ZoneView(int start, int end, String zone) {}
