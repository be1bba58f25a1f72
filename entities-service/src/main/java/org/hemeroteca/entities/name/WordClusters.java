package org.hemeroteca.entities.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Clusters of words of like use, a coarse and a fine one for each word: k-means of the word embeddings of multilingual BERT.
 * Immutable.
 */
final class WordClusters {
    private static final String RESOURCE = "/name/word-clusters.txt.gz";
    private static final int FINE_BITS = 10;
    private static final int UNKNOWN = -1;

    private final Map<String, Integer> clusters;

    private WordClusters(Map<String, Integer> clusters) {
        this.clusters = clusters;
    }

    static WordClusters load() {
        try (var in = WordClusters.class.getResourceAsStream(RESOURCE);
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            var clusters = new HashMap<String, Integer>(1 << 17);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int first = line.indexOf(' ');
                int second = line.indexOf(' ', first + 1);
                int coarse = Integer.parseInt(line, first + 1, second, 10);
                int fine = Integer.parseInt(line, second + 1, line.length(), 10);
                clusters.put(line.substring(0, first), coarse << FINE_BITS | fine);
            }
            return new WordClusters(clusters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cluster pair of {@code word}, for {@link #coarse} and {@link #fine}; negative when it has none. */
    int of(String word) {
        Integer found = clusters.get(word);
        if (found == null && isShouted(word)) {
            found = clusters.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        if (found == null) {
            found = clusters.get(word.toLowerCase(Locale.ROOT));
        }
        return found == null ? UNKNOWN : found;
    }

    static int coarse(int pair) {
        return pair < 0 ? UNKNOWN : pair >> FINE_BITS;
    }

    static int fine(int pair) {
        return pair < 0 ? UNKNOWN : pair & (1 << FINE_BITS) - 1;
    }

    private static boolean isShouted(String word) {
        return word.length() > 2 && Character.isLetter(word.charAt(1)) && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
