package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/**
 * The publication date that the text itself fixes.
 *
 * @param span the expression that fixes it
 * @param value a day, a month or an EDTF interval
 */
public record InferredPublication(Span span, String value) implements Annotation {}
