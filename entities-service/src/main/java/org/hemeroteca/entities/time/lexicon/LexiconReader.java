package org.hemeroteca.entities.time.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hemeroteca.entities.time.token.Folding;
import org.hemeroteca.entities.time.token.TimeToken;
import org.hemeroteca.entities.time.token.TimeTokenizer;

/**
 * Reads a lexicon: lines {@code class value: word | several words | …}; {@code #} begins a comment. Words are written as in
 * print and folded here.
 */
public final class LexiconReader {
    private LexiconReader() {}

    public static Lexicon read(List<String> lines) {
        var entries = new ArrayList<Lexicon.Entry>();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> add(entries, line));
        return new Lexicon(entries);
    }

    private static void add(List<Lexicon.Entry> entries, String line) {
        int colon = line.indexOf(": ");
        String[] head = colon < 0 ? new String[0] : line.substring(0, colon).split(" +");
        if (head.length != 2) {
            throw new IllegalArgumentException("A lexicon line reads 'class value: words', but this one: " + line);
        }
        Arrays.stream(line.substring(colon + 2).split("\\|"))
                .map(LexiconReader::words)
                .forEach(words -> entries.add(new Lexicon.Entry(words, head[0].intern(), head[1])));
    }

    /** Cut as texts are cut, so that what is written in the lexicon is found in a text. */
    private static List<String> words(String words) {
        return TimeTokenizer.tokens(Folding.key(words.strip())).stream()
                .map(TimeToken::key)
                .toList();
    }
}
