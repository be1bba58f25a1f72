package org.hemeroteca.entities.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names to the key under which they are looked up; never used on what is stored or answered. */
public final class TextNormalizer {
    private static final String DROPPED = ".\u00AD'’`´\"“”«»";
    private static final String HYPHENS = "-‐‑–—_/";
    /** {@code EE. UU.}, {@code EE.UU.}: capitals in groups of at most two, each group closed by a full stop. */
    private static final Pattern DOTTED_ACRONYM = Pattern.compile("(?:\\p{Lu}{1,2}\\.[\\s\\p{Z}]?)+\\p{Lu}{1,2}\\.?");

    private TextNormalizer() {}

    /**
     * The look-up key of a name: without marks, lower case, without full stops and quotes, hyphens as spaces, white space
     * folded; the inner spaces of an acronym are dropped ({@code EE. UU.}, {@code EE.UU.} and {@code EEUU} become {@code eeuu}).
     */
    public static String key(String name) {
        String joined = name.indexOf('.') >= 0 && DOTTED_ACRONYM.matcher(name).matches()
                ? name.replaceAll("[\\s\\p{Z}.]", "")
                : name;
        var folded = new StringBuilder(joined.length());
        Normalizer.normalize(joined, Normalizer.Form.NFD).codePoints().forEach(character -> fold(character, folded));
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Character by character: keys are made of every name and every word of one, and expressions take many times as long. */
    private static void fold(int character, StringBuilder folded) {
        if (isJoiner(character)) {
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (!isMark(character) && DROPPED.indexOf(character) < 0) {
            folded.appendCodePoint(character);
        }
    }

    private static boolean isJoiner(int character) {
        return Character.isSpaceChar(character)
                || character >= '\t' && character <= '\r'
                || HYPHENS.indexOf(character) >= 0;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
