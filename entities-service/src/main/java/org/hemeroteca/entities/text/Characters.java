package org.hemeroteca.entities.text;

/** The classes of characters that the segmenters tell apart; all take Unicode code points. */
final class Characters {
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String OPENING = "¿¡“‘\"'«‹([{—–‒―-•·*#@";
    private static final String CLOSING = "”’»›\"')]}";
    private static final String STOPS = ".!?…";
    private static final String APOSTROPHES = "'’·";

    private Characters() {}

    /** White space of any kind, no-break and zero-width ones too. */
    static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == ZERO_WIDTH_SPACE
                || point == BYTE_ORDER_MARK
                || point == 0x85;
    }

    static boolean isLineBreak(int point) {
        return point == '\n' || point == '\r' || point == 0x0B || point == '\f' || point == 0x85 || isSeparator(point);
    }

    private static boolean isSeparator(int point) {
        return point == 0x2028 || point == 0x2029;
    }

    /** What a word goes on with: letters, digits, marks, soft hyphens. */
    static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) || isMark(point) || point == SOFT_HYPHEN;
    }

    /** What changes the sign before it: combining marks, variation selectors, joiners, skin tones. */
    static boolean isModifier(int point) {
        return isMark(point) || point == ZERO_WIDTH_JOINER || point >= 0x1F3FB && point <= 0x1F3FF;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isApostrophe(int point) {
        return APOSTROPHES.indexOf(point) >= 0;
    }

    static boolean isStop(int point) {
        return STOPS.indexOf(point) >= 0;
    }

    static boolean isClosing(int point) {
        return CLOSING.indexOf(point) >= 0;
    }

    /** What a sentence may begin with: a capital, a digit, an opening sign, a symbol such as an emoji. */
    static boolean opensSentence(int point) {
        return Character.isUpperCase(point)
                || Character.isTitleCase(point)
                || Character.isDigit(point)
                || OPENING.indexOf(point) >= 0
                || Character.getType(point) == Character.OTHER_SYMBOL;
    }
}
