package org.hemeroteca.entities.annotation;

import java.util.Locale;

/** The part of an article in which something stands. */
public enum Zone {
    BODY,
    HEADLINE,
    CAPTION,
    BYLINE,
    BOILERPLATE;

    /** Whether timeline, network and counts take it in by default. */
    public boolean counts() {
        return this != BYLINE && this != BOILERPLATE;
    }

    /** The zone of which {@link #label()} is {@code label}. */
    public static Zone labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The name that the API uses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
