package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/** Something that makes the analysis of a text less than complete, said to the caller in one sentence. */
public record Warning(Span span, String message) implements Annotation {}
