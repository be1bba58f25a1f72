package org.hemeroteca.entities.name;

import java.util.Locale;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * A word as the features see it; everything that does not depend on where it stands.
 *
 * @param text as written
 * @param exact hash of the text
 * @param lower hash of the text in lower case
 * @param key hash of its look-up key
 * @param shape hash of its shape: {@code Xx} for {@code Madrid}, {@code XXX} for {@code OTAN}, {@code d.d} for {@code 7.000}
 * @param coarse coarse cluster, -1 when it has none
 * @param fine fine cluster, -1 when it has none
 * @param letters kind of its letters
 */
record Word(String text, int exact, int lower, int key, int shape, int coarse, int fine, Letters letters) {
    /** Stands beyond both ends of a sentence. */
    static final Word BORDER = new Word("", 1, 1, 1, 1, -2, -2, Letters.NONE);

    /** How a word is written. */
    enum Letters {
        /** Begins with a small letter. */
        SMALL,
        /** Begins with a capital and has small letters. */
        CAPITALISED,
        /** Has capitals only, or is a lone capital. */
        CAPITALS,
        /** Begins with no letter. */
        NONE
    }

    static Word of(String text, WordClusters clusters) {
        String lower = text.toLowerCase(Locale.ROOT);
        int pair = clusters.of(text);
        return new Word(
                text,
                text.hashCode(),
                lower.hashCode(),
                TextNormalizer.key(text).hashCode(),
                shape(text).hashCode(),
                WordClusters.coarse(pair),
                WordClusters.fine(pair),
                letters(text));
    }

    boolean isName() {
        return letters == Letters.CAPITALISED || letters == Letters.CAPITALS;
    }

    /** Runs of small letters, digits and signs shortened to one; of capitals to three. */
    private static String shape(String text) {
        var shape = new StringBuilder();
        char last = 0;
        for (int i = 0; i < text.length() && shape.length() < 12; i++) {
            char sort = sort(text.charAt(i));
            if (sort != last || sort == 'X' && shape.length() < 3) {
                shape.append(sort);
            }
            last = sort;
        }
        return shape.toString();
    }

    private static char sort(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : c;
    }

    static Letters letters(String text) {
        if (!Character.isLetter(text.codePointAt(0))) {
            return Letters.NONE;
        }
        if (!Character.isUpperCase(text.codePointAt(0))) {
            return Letters.SMALL;
        }
        return text.chars().anyMatch(Character::isLowerCase) ? Letters.CAPITALISED : Letters.CAPITALS;
    }
}
