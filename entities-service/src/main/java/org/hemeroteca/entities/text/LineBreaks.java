package org.hemeroteca.entities.text;

/**
 * Tells the line breaks that end a sentence from those at which an editor wrapped a line. A blank line always ends a sentence;
 * a single break does not when the line before is long and open and the next one goes on in lower case. In a text that is
 * wrapped throughout, the next line may begin with a capital too.
 */
final class LineBreaks {
    /** No editor wraps lines shorter than this. */
    private static final int SHORTEST_WRAPPED_LINE = 40;
    /** Fewer breaks in mid-sentence than this prove nothing about the whole text. */
    private static final int FEWEST_WRAPPED_LINES = 3;

    private final String text;
    private final boolean wrapped;

    LineBreaks(String text) {
        this.text = text;
        this.wrapped = isWrapped();
    }

    private boolean isWrapped() {
        int continued = 0;
        int breaks = 0;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Characters.isLineBreak(text.charAt(at))) {
                breaks += isOpen(lineStart, at) && next(at) >= 0 ? 1 : 0;
                continued += goesOn(lineStart, at) ? 1 : 0;
                lineStart = at + 1;
            }
        }
        return continued >= FEWEST_WRAPPED_LINES && continued * 2 >= breaks;
    }

    /** Whether the sentence goes on over the break at {@code at}, which ends the line that begins at {@code lineStart}. */
    boolean joins(int lineStart, int at) {
        return goesOn(lineStart, at)
                || wrapped && isOpen(lineStart, at) && next(at) >= 0 && Character.isLetter(next(at));
    }

    private boolean goesOn(int lineStart, int at) {
        return isOpen(lineStart, at) && next(at) >= 0 && Character.isLowerCase(next(at));
    }

    /** Whether the line is long and ends without a stop. */
    private boolean isOpen(int lineStart, int at) {
        int last = at - 1;
        while (last > lineStart && Characters.isBlank(text.charAt(last))) {
            last--;
        }
        if (last - lineStart < SHORTEST_WRAPPED_LINE) {
            return false;
        }
        char sign = text.charAt(last);
        return !Characters.isStop(sign) && !Characters.isClosing(sign) && sign != ':';
    }

    /** The first sign of the line behind the break; -1 when that line is blank. */
    private int next(int at) {
        int next = at + 1;
        if (text.charAt(at) == '\r' && next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        while (next < text.length()
                && Characters.isBlank(text.charAt(next))
                && !Characters.isLineBreak(text.charAt(next))) {
            next++;
        }
        return next < text.length() && !Characters.isLineBreak(text.charAt(next)) ? text.codePointAt(next) : -1;
    }
}
