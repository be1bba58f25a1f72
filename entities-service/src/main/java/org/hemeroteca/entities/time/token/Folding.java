package org.hemeroteca.entities.time.token;

/** Folds words to the keys of the lexicon. */
public final class Folding {
    private static final char TILDE = '\u0303';

    private Folding() {}

    /** Lower case, without acute accents and diaereses, composed or not; soft hyphens dropped; {@code ñ} kept. */
    public static String key(CharSequence text, int start, int end) {
        // Most words are plain lower case: one pass, one string.
        var key = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c == TILDE && length > 0 && key[length - 1] == 'n') {
                key[length - 1] = 'ñ';
            } else if (c != 0 && c != TILDE) {
                key[length++] = c;
            }
        }
        return distinct(new String(key, 0, length), text, start);
    }

    /** The one word of the grammar that its accent tells from a preposition: {@code hacía}, {@code hacia}. */
    private static String distinct(String key, CharSequence text, int start) {
        boolean accented = key.equals("hacia") && (text.charAt(start + 3) == 'í' || text.charAt(start + 3) == 'Í');
        return accented ? "hacía" : key;
    }

    public static String key(String word) {
        return key(word, 0, word.length());
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case 'á', 'Á', 'à', 'À' -> 'a';
            case 'é', 'É', 'è', 'È' -> 'e';
            case 'í', 'Í', 'ì', 'Ì' -> 'i';
            case 'ó', 'Ó', 'ò', 'Ò' -> 'o';
            case 'ú', 'Ú', 'ü', 'Ü', 'ù', 'Ù' -> 'u';
            case '\u00AD', '\u0300', '\u0301', '\u0308' -> 0;
            case '’', '‘', '´' -> '\'';
            case '–', '—', '‐', '‑', '−' -> '-';
            case '“', '”', '«', '»' -> '"';
            default -> Character.toLowerCase(c);
        };
    }
}
