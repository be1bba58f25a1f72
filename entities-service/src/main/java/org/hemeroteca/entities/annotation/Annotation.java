package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/** Something that an {@link Annotator} found in a text. */
public interface Annotation {
    /** Where, in UTF-16 units of the analysed text. */
    Span span();
}
