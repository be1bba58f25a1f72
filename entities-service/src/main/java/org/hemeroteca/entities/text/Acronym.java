package org.hemeroteca.entities.text;

/** Acronyms written with stops: {@code EE.UU.}, {@code S.A.}, {@code p.m.}, {@code U.S}. */
final class Acronym {
    private static final int LONGEST_GROUP = 2;

    private Acronym() {}

    /** Where the acronym that begins at {@code start} ends, its last stop included; {@code start} if there is none. */
    static int end(String text, int start, int limit) {
        int groups = 0;
        int at = start;
        int letters = groupEnd(text, at, limit);
        while (letters > at && letters < limit && text.charAt(letters) == '.') {
            at = letters + 1;
            groups++;
            letters = groupEnd(text, at, limit);
        }
        if (groups > 0 && letters > at && Character.isUpperCase(text.charAt(at))) {
            at = letters;
            groups++;
        }
        return groups > 1 ? at : start;
    }

    /** Whether {@code [start, end)} is an initial or one half of a doubled acronym ({@code EE. UU.}). */
    static boolean isGroup(String text, int start, int end) {
        int length = end - start;
        boolean capital = Character.isUpperCase(text.charAt(start));
        return capital && (length == 1 || length == 2 && text.charAt(start) == text.charAt(start + 1));
    }

    /** One or two capitals, or one small letter, with no word part behind. */
    private static int groupEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST_GROUP && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        if (end == start && end < limit && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean goesOn = end < limit && Characters.isWordPart(text.codePointAt(end));
        return goesOn ? start : end;
    }
}
