package org.hemeroteca.entities.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How sure it is when something was, in the order of the database's numbers. */
public enum Certainty {
    /** The text says it, or says it relative to a given publication date. */
    CERTAIN,
    /** It follows from another date of the text, or from a publication date that the text itself shows. */
    INFERRED,
    /** The text says it with a margin. */
    APPROXIMATE,
    /** One side of the interval is not known. */
    OPEN,
    /** Nothing is known of the interval. */
    UNDERSPECIFIED;

    /** Those of a list such as {@code certain,open}. */
    static List<Certainty> listed(String names) {
        return Stream.of(names.split(","))
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    static Certainty of(Number ordinal) {
        return values()[ordinal.intValue()];
    }
}
