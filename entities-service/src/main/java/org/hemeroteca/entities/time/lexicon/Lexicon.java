package org.hemeroteca.entities.time.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;

/** The words that mean something to the grammar, by their first token. Immutable. */
public final class Lexicon {
    private final Map<String, List<Entry>> byFirstWord;
    private final Set<String> kinds;

    /** One way to say something: the tokens, the class and the canonical value. */
    record Entry(List<String> words, String kind, String value) {}

    Lexicon(List<Entry> entries) {
        byFirstWord = new HashMap<>();
        kinds = new HashSet<>();
        for (Entry entry : entries) {
            byFirstWord
                    .computeIfAbsent(entry.words().get(0), w -> new java.util.ArrayList<>())
                    .add(entry);
            kinds.add(entry.kind());
        }
    }

    /** The classes that have words. */
    public Set<String> kinds() {
        return Set.copyOf(kinds);
    }

    /** Whether {@code word}, folded, stands in the lexicon by itself with class {@code kind}. */
    public boolean has(String kind, String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .anyMatch(entry -> entry.words().size() == 1 && entry.kind().equals(kind));
    }

    /** Adds to the chart what the lexicon knows about the words that begin at a token. */
    public void lookUp(Chart chart, int at) {
        List<Entry> entries = byFirstWord.get(chart.token(at).key());
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            if (matches(entry.words(), chart, at)) {
                chart.add(
                        at,
                        Item.word(
                                entry.kind(), entry.value(), at + entry.words().size()));
            }
        }
    }

    private static boolean matches(List<String> words, Chart chart, int at) {
        for (int i = 1; i < words.size(); i++) {
            if (!chart.continues(at + i) || !chart.token(at + i).key().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
