package org.hemeroteca.entities.actor;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.hemeroteca.entities.text.TextNormalizer;

/** Tells which acronyms a name can have. */
final class Acronyms {
    private static final Pattern ACRONYM =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.\\-]*[\\p{Lu}\\p{N}][\\p{L}\\p{N}.\\-]*");
    private static final int LONGEST = 12;
    /** The share of its letters that a name has to give, in order, for an acronym that stands in brackets behind it. */
    private static final double ENOUGH_LETTERS = 0.6;

    private Acronyms() {}

    /** Whether a form is written like an acronym: one word with a capital or a digit behind its first letter. */
    static boolean isAcronym(String form) {
        return form.length() <= LONGEST && ACRONYM.matcher(form).matches();
    }

    /** Whether a form may be an acronym where it stands in brackets behind a name: {@code Minsa}, {@code Onesvie}. */
    static boolean mayBeAcronym(String form) {
        return form.length() <= LONGEST && form.length() > 1 && form.indexOf(' ') < 0;
    }

    /** The letters and digits of an acronym, folded. */
    static String letters(String acronym) {
        return TextNormalizer.key(acronym).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The letters of which a name can give account; that of {@code MS-13} gives none of the digits. */
    static String lettersAlone(String acronym) {
        return letters(acronym).replaceAll("\\p{N}", "");
    }

    /** Whether the acronym takes its letters, in order, from the beginnings of the words, from the first word on. */
    static boolean spells(String letters, List<String> words) {
        return startsAlike(letters, words) && lettersTaken(letters, words) == letters.length();
    }

    /**
     * Whether the beginnings of the words give most of the letters ({@code IDECBA}), or the words all of them somewhere
     * ({@code Muface}); enough for an acronym in brackets behind the name.
     */
    static boolean nearlySpells(String letters, List<String> words) {
        return startsAlike(letters, words)
                && (lettersTaken(letters, words) >= letters.length() * ENOUGH_LETTERS
                        || contains(String.join("", words), letters));
    }

    /** Whether the letters occur in the name, in order. */
    private static boolean contains(String name, String letters) {
        int at = -1;
        for (char letter : letters.toCharArray()) {
            at = name.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsAlike(String letters, List<String> words) {
        return !letters.isEmpty() && !words.isEmpty() && words.get(0).charAt(0) == letters.charAt(0);
    }

    /** How many letters, from the first on, the beginnings of the words can give; a word may give none. */
    private static int lettersTaken(String letters, List<String> words) {
        var reached = new BitSet();
        reached.set(0);
        for (String word : words) {
            for (int from = reached.length() - 1; from >= 0; from--) {
                if (reached.get(from)) {
                    reached.set(from, from + shared(letters, from, word) + 1);
                }
            }
        }
        return reached.length() - 1;
    }

    private static int shared(String letters, int from, String word) {
        int shared = 0;
        while (shared < word.length()
                && from + shared < letters.length()
                && word.charAt(shared) == letters.charAt(from + shared)) {
            shared++;
        }
        return shared;
    }
}
