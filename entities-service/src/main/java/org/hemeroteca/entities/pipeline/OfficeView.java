package org.hemeroteca.entities.pipeline;

/**
 * The title under which a text names a person.
 *
 * @param start first code point
 * @param end code point behind the last
 */
public record OfficeView(String title, int start, int end) {}
