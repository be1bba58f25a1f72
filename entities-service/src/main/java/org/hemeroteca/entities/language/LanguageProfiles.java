package org.hemeroteca.entities.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What tells languages apart: frequent words, and endings of long words. Immutable. */
final class LanguageProfiles {
    private static final String RESOURCE = "/language/profiles.txt";
    private static final int SHORTEST_WORD_WITH_ENDING = 5;
    private static final int LONGEST_ENDING = 6;
    /** An ending is weaker evidence than a whole word. */
    private static final double ENDING_WEIGHT = 0.5;

    private final List<String> languages = new ArrayList<>();
    private final Map<String, double[]> words = new HashMap<>();
    private final Map<String, double[]> endings = new HashMap<>();

    private LanguageProfiles() {}

    static LanguageProfiles load() {
        try (var in = LanguageProfiles.class.getResourceAsStream(RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var profiles = new LanguageProfiles();
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            lines.forEach(line -> profiles.languages.add(line.substring(0, line.indexOf(' '))));
            for (int language = 0; language < lines.size(); language++) {
                profiles.take(language, lines.get(language).split(" "));
            }
            profiles.words.values().forEach(LanguageProfiles::share);
            profiles.endings.values().forEach(LanguageProfiles::share);
            return profiles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages by their BCP 47 tags, in the order of the weights. */
    List<String> languages() {
        return languages;
    }

    /** Adds to {@code scores} what {@code word}, in small letters, says for each language; tells whether it says anything. */
    boolean score(String word, double[] scores) {
        double[] weights = words.get(word);
        if (weights != null) {
            add(weights, 1, scores);
            return true;
        }
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length > 1; length--) {
            weights = word.length() < SHORTEST_WORD_WITH_ENDING
                    ? null
                    : endings.get(word.substring(word.length() - length));
            if (weights != null) {
                add(weights, ENDING_WEIGHT, scores);
                return true;
            }
        }
        return false;
    }

    private static void add(double[] weights, double factor, double[] scores) {
        for (int language = 0; language < scores.length; language++) {
            scores[language] += factor * weights[language];
        }
    }

    private void take(int language, String[] entries) {
        for (String entry : Set.copyOf(Arrays.asList(entries).subList(1, entries.length))) {
            boolean ending = entry.startsWith("-");
            var known = (ending ? endings : words)
                    .computeIfAbsent(ending ? entry.substring(1) : entry, key -> new double[languages.size()]);
            known[language] = 1;
        }
    }

    /** What several languages have says less for each. */
    private static void share(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        for (int language = 0; language < weights.length; language++) {
            weights[language] /= sum;
        }
    }
}
