package org.hemeroteca.entities.gazetteer;

/**
 * A place that bears a name looked up.
 *
 * @param name how the place bears it
 */
public record GazetteerMatch(GazetteerEntry entry, NameKind name) {
    /** How a place bears a name. The order is that of preference. */
    public enum NameKind {
        /** The name used in Spanish. */
        MAIN,
        /** A usual other form. */
        ALIAS,
        /** A form of another language or time. */
        FAR
    }
}
