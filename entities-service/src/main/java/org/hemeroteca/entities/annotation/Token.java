package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/** One word or sign; never empty, never across a sentence end. */
public record Token(Span span, String text) implements Annotation {}
