package org.hemeroteca.entities.zone;

import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.entities.text.Span;

/**
 * A line of a text that is not blank.
 *
 * @param span without the white space around it
 * @param text what it says
 * @param apart whether a blank line stands before it
 */
record Line(Span span, String text, boolean apart) {
    private static final int SHORTEST_LINK = 55;
    private static final int LONGEST_LINK = 140;
    private static final String STOPS = ".!?…:;,";
    private static final String BULLETS = "-–—•·*►▶";

    /** The lines of {@code text}, in order. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        boolean apart = true;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int first = skipBlanks(text, start, end);
            if (first < end) {
                int last = trimBlanks(text, first, end);
                lines.add(new Line(new Span(first, last), text.substring(first, last), apart));
            }
            apart = first == end;
            start = end + 1;
        }
        return lines;
    }

    int length() {
        return text.length();
    }

    /** Whether it ends as a sentence does. */
    boolean isClosed() {
        String bare = text;
        while (!bare.isEmpty() && "\"”»’')]*".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return !bare.isEmpty() && STOPS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    boolean isBulleted() {
        return BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it has the length and the open end of a headline elsewhere, to which it is a link. */
    boolean looksLikeLink() {
        return length() >= SHORTEST_LINK && length() <= LONGEST_LINK && !isClosed() && !isBulleted() && !isEnclosed();
    }

    /** A number before it makes it a subheading, signs around it a quotation or an aside. */
    private boolean isEnclosed() {
        return Character.isDigit(text.charAt(0)) || ")]”»\"".indexOf(text.charAt(length() - 1)) >= 0;
    }

    private static int skipBlanks(String text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimBlanks(String text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
