package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/**
 * The language of the whole text.
 *
 * @param tag BCP 47: {@code es}, {@code pt}, {@code und} when it cannot be told
 * @param confidence 0 to 1
 */
public record TextLanguage(Span span, String tag, double confidence) implements Annotation {
    public static final String SPANISH = "es";
    public static final String UNDETERMINED = "und";

    /** Whether the Spanish pipeline may look for names: the text is Spanish, or too short to tell. */
    public boolean readable() {
        return tag.equals(SPANISH) || tag.equals(UNDETERMINED);
    }
}
