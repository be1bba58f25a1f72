package org.hemeroteca.gateway.entities;

/** How the API counts positions in a text. */
final class Offsets {
    static final String START = "Its first character, as an offset in Unicode code points from the start of the text.";
    static final String END = "The offset behind its last character, in Unicode code points.";

    private Offsets() {}
}
