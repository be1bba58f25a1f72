package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/**
 * A title under which a text names a person.
 *
 * @param span where the title stands, without its article
 * @param title its words, as the text has them
 */
public record Office(Span span, String title) implements Annotation {}
