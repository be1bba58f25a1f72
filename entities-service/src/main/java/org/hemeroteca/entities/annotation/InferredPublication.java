package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/**
 * The publication date that the text itself fixes.
 *
 * @param span the expression that fixes it
 * @param value a day or month, perhaps without its year, or an EDTF interval or set
 */
public record InferredPublication(Span span, String value) implements Annotation {}
