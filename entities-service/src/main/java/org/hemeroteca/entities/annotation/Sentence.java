package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/** One sentence, without the white space around it. */
public record Sentence(Span span) implements Annotation {}
