package org.hemeroteca.entities.time.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hemeroteca.entities.time.token.TimeToken.Shape;

/**
 * Cuts a text into {@link TimeToken}s in one pass. Letters and digits part company ({@code 12de}), since only digits by
 * themselves can be a date; every line break ends a sentence.
 */
public final class TimeTokenizer {
    /** A full stop behind these does not end a sentence, whatever follows. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "sept", "set", "oct", "nov", "dic", "sr",
            "sra", "dr", "dra", "m", "a", "p", "art", "num", "tel", "av", "ud", "uds", "st", "jr", "lun", "mie", "jue",
            "vie", "sab", "dom", "gral");

    private final String text;
    private final List<TimeToken> tokens;
    private int sentence;
    private int line;
    private boolean closed;

    private TimeTokenizer(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / 5 + 8);
    }

    public static List<TimeToken> tokens(String text) {
        var tokenizer = new TimeTokenizer(text);
        tokenizer.read();
        return tokenizer.tokens;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isLineBreak(c)) {
                sentence++;
                line++;
                closed = false;
                at++;
            } else if (isBlank(c)) {
                at++;
            } else {
                at = token(at, c);
            }
        }
    }

    private int token(int start, char first) {
        int end = start + 1;
        Shape shape = Shape.SIGN;
        if (isDigit(first)) {
            shape = Shape.DIGITS;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (isWordPart(first)) {
            while (end < text.length() && isWordPart(text.charAt(end))) {
                end++;
            }
            shape = shape(start, end);
        } else if (Character.isHighSurrogate(first)
                && end < text.length()
                && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        add(start, end, shape);
        return end;
    }

    private void add(int start, int end, Shape shape) {
        boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == start;
        String key = Folding.key(text, start, end);
        if (closed && !glued && shape != Shape.LOWER && !(shape == Shape.SIGN && isClosing(key))) {
            sentence++;
        }
        closed = closes(key, shape) || closed && shape == Shape.SIGN && isClosing(key);
        tokens.add(new TimeToken(start, end, key, shape, glued, sentence, line));
    }

    private boolean closes(String key, Shape shape) {
        if (shape != Shape.SIGN || key.isEmpty()) {
            return false;
        }
        char sign = key.charAt(0);
        boolean abbreviation = sign == '.'
                && !tokens.isEmpty()
                && ABBREVIATIONS.contains(tokens.get(tokens.size() - 1).key());
        return sign == '!' || sign == '?' || sign == '…' || sign == '.' && !abbreviation;
    }

    private static boolean isClosing(String key) {
        return key.equals("\"") || key.equals(")") || key.equals("]") || key.equals("'") || key.equals(".");
    }

    private Shape shape(int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return Shape.LOWER;
        }
        for (int i = start + 1; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return Shape.CAPITALISED;
            }
        }
        return end - start > 1 ? Shape.CAPITALS : Shape.CAPITALISED;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        // º and ª count as letters in Unicode; behind a number they are signs.
        return c == '\u00AD'
                || c != 'º'
                        && c != 'ª'
                        && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f' || c == '\u0085';
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u200B'
                || c == '\uFEFF'
                || c < ' '
                || c >= 0x80 && (Character.isSpaceChar(c) || Character.isISOControl(c));
    }
}
