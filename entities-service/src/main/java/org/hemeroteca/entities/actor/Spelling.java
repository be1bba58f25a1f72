package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether two words, folded to their key, are spellings of one name. */
final class Spelling {
    /** Shorter words differ by a letter without being spellings of one name: {@code Rato}, {@code Ramo}. */
    private static final int SHORTEST_MISSPELT = 6;

    private static final int LONG = 9;
    private static final Pattern GENDER = Pattern.compile("[aoe]$");

    /** Transliterations and homophones, in the order in which they are applied. */
    private static final List<Rewrite> REWRITES = List.of(
            new Rewrite("zh|tz|ts", "z"),
            new Rewrite("sch|sh", "s"),
            new Rewrite("kh", "j"),
            new Rewrite("ph", "f"),
            new Rewrite("th", "t"),
            new Rewrite("tch", "ch"),
            new Rewrite("gu(?=[ei])", "g"),
            new Rewrite("qu|ck", "k"),
            new Rewrite("c(?=[ei])", "z"),
            new Rewrite("c(?!h)|q", "k"),
            new Rewrite("z", "s"),
            new Rewrite("x", "s"),
            new Rewrite("w|v", "b"),
            new Rewrite("(?<!c)h", ""),
            new Rewrite("y", "i"),
            new Rewrite("(.)\\1+", "$1"));

    private record Rewrite(Pattern from, String to) {
        Rewrite(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    private Spelling() {}

    /** A key that spellings of one name share: {@code zelenski}, {@code zelensky} and {@code zhelensky} become {@code selenski}. */
    static String sound(String word) {
        String sound = word;
        for (var rewrite : REWRITES) {
            sound = rewrite.from.matcher(sound).replaceAll(rewrite.to);
        }
        return sound.isEmpty() ? word : sound;
    }

    /** Whether one word may be a slip for the other; {@code Daniel} and {@code Daniela} are two names. */
    static boolean misspelt(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_MISSPELT || differInGender(one, other) || hasDigit(one) || hasDigit(other)) {
            return false;
        }
        return distance(one, other) <= (shorter >= LONG ? 2 : 1);
    }

    private static boolean differInGender(String one, String other) {
        return GENDER.matcher(one).replaceAll("").equals(GENDER.matcher(other).replaceAll(""));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Insertions, deletions, replacements and exchanges of neighbours that turn one word into the other. */
    static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (exchanged(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static boolean exchanged(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
