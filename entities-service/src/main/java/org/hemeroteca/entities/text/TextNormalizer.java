package org.hemeroteca.entities.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names to the key under which they are looked up; never used on what is stored or answered. */
public final class TextNormalizer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINERS = Pattern.compile("[\\s\\p{Z}\\-‐‑–—_/]+");
    private static final Pattern DROPPED = Pattern.compile("[.\\u00AD'’`´\"“”«»]");
    /** {@code EE. UU.}, {@code EE.UU.}: capitals in groups of at most two, each group closed by a full stop. */
    private static final Pattern DOTTED_ACRONYM = Pattern.compile("(?:\\p{Lu}{1,2}\\.[\\s\\p{Z}]?)+\\p{Lu}{1,2}\\.?");

    private TextNormalizer() {}

    /**
     * The look-up key of a name: without marks, lower case, without full stops and quotes, hyphens as spaces, white space
     * folded; the inner spaces of an acronym are dropped ({@code EE. UU.}, {@code EE.UU.} and {@code EEUU} become {@code eeuu}).
     */
    public static String key(String name) {
        String joined = DOTTED_ACRONYM.matcher(name).matches() ? name.replaceAll("[\\s\\p{Z}.]", "") : name;
        String plain =
                MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD)).replaceAll("");
        String spaced = JOINERS.matcher(DROPPED.matcher(plain).replaceAll("")).replaceAll(" ");
        return spaced.strip().toLowerCase(Locale.ROOT);
    }
}
