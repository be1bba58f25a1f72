package org.hemeroteca.entities.gazetteer;

import org.hemeroteca.entities.text.TextNormalizer;

/**
 * {@link TextNormalizer#key} for many names at once: what single letters fold to is asked once and kept, as folding 150,000
 * names by regular expressions would take seconds at start-up.
 */
final class NameKey {
    private static final char DROPPED = 0;
    private static final char NEEDS_NORMALIZER = 1;
    private static final char[] FOLDED = folded();

    private NameKey() {}

    static String of(String name) {
        char[] key = new char[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            char folded = fold(name.charAt(i));
            if (folded == NEEDS_NORMALIZER) {
                return TextNormalizer.key(name);
            }
            if (folded != DROPPED && !(folded == ' ' && (length == 0 || key[length - 1] == ' '))) {
                key[length++] = folded;
            }
        }
        return new String(key, 0, length > 0 && key[length - 1] == ' ' ? length - 1 : length);
    }

    private static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : NEEDS_NORMALIZER;
    }

    /** The letters of Latin up to Extended B. */
    private static char[] folded() {
        char[] folded = new char[0x250];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = folded(TextNormalizer.key("a" + c + "a"));
        }
        // Whether a full stop belongs to an acronym depends on the letters around it.
        folded['.'] = NEEDS_NORMALIZER;
        return folded;
    }

    private static char folded(String between) {
        return switch (between.length()) {
            case 2 -> DROPPED;
            case 3 -> between.charAt(1);
            default -> NEEDS_NORMALIZER;
        };
    }
}
