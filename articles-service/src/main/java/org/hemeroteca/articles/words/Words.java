package org.hemeroteca.articles.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a text: runs of letters, digits and the marks that belong to them. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    /** What is longer is no word, and may be more than an index entry holds. */
    private static final int LONGEST = 100;

    private Words() {}

    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            if (found.end() - found.start() <= LONGEST) {
                String form = Normalizer.normalize(found.group(), Normalizer.Form.NFKC)
                        .toLowerCase(SPANISH);
                words.add(new Word(found.start(), found.end(), form));
            }
        }
        return words;
    }

    /** The form without accents and other marks: {@code año} and {@code ano} are one. */
    public static String fold(String form) {
        return isAscii(form)
                ? form
                : MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isAscii(String form) {
        return form.chars().allMatch(unit -> unit < 128);
    }
}
