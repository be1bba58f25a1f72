package org.hemeroteca.articles.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tartarus.snowball.ext.spanishStemmer;

/**
 * Spanish stems without accents. The stemmer needs the accents that belong to a word ({@code conversación} has the stem of
 * {@code conversaciones}, {@code conversacion} has not), so that a text is stemmed as it is written and folded afterwards. In a question
 * people leave accents out: each word of it stands for the stems of all its accentuations.
 */
public final class Stems {
    private static final String PLAIN = "aeioun";
    private static final String ACCENTED = "áéíóúñ";
    private static final Set<String> STOP_WORDS = stopWords();

    private Stems() {}

    /** A word as it stands in a text. */
    public static String of(String form) {
        spanishStemmer stemmer = new spanishStemmer();
        stemmer.setCurrent(form);
        stemmer.stem();
        return Words.fold(stemmer.getCurrent());
    }

    /** What a word of a question may be in a text. */
    public static Set<String> accentuations(String form) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(of(form));
        String folded = Words.fold(form);
        stems.add(of(folded));
        for (int i = 0; i < folded.length(); i++) {
            int letter = PLAIN.indexOf(folded.charAt(i));
            if (letter >= 0) {
                stems.add(of(folded.substring(0, i) + ACCENTED.charAt(letter) + folded.substring(i + 1)));
            }
        }
        return stems;
    }

    /** Whether the word is in almost every text. */
    public static boolean isStopWord(String form) {
        return STOP_WORDS.contains(form);
    }

    private static Set<String> stopWords() {
        try (InputStream file = Stems.class.getResourceAsStream("/words/stop-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
