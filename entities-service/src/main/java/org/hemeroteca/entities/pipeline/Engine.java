package org.hemeroteca.entities.pipeline;

import java.util.Locale;

/** What finds the names in a text; a request may ask for either. */
public enum Engine {
    /** Multilingual BERT: some hundred milliseconds an article. */
    ACCURATE,
    /** A conditional random field: a few milliseconds an article, fewer names right. */
    FAST;

    /** What a request may say. */
    static final String LABELS = "accurate|fast";

    static Engine labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
