package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/** A stretch of text that is not body; what no zone span covers is body. */
public record ZoneSpan(Span span, Zone zone) implements Annotation {}
