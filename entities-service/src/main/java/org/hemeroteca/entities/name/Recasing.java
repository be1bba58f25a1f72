package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.annotation.Token;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * Writes headlines and other passages that stand in capitals as they would be written otherwise, so that a tagger can tell the names
 * in them: each word as the rest of the text writes it for the most part, else as the press does. Passages of names and acronyms alone
 * ({@code PP, PSOE, BNG}) stay as they are.
 */
final class Recasing {
    private static final UsualCase PRESS = UsualCase.load();

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_SMALL_WORDS = 2;

    private final AnnotatedText text;
    private final List<Token> tokens;
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Map<Word.Letters, Integer>> elsewhere = new HashMap<>();

    /** Tokens in capitals, one after the other in one sentence. */
    private record Run(int from, int to, boolean opens) {}

    private Recasing(AnnotatedText text) {
        this.text = text;
        this.tokens = text.all(Token.class);
    }

    static AnnotatedText of(AnnotatedText text) {
        var recasing = new Recasing(text);
        recasing.findRuns();
        return recasing.runs.isEmpty() ? text : recasing.rewrite();
    }

    private void findRuns() {
        int from = 0;
        for (Sentence sentence : text.all(Sentence.class)) {
            int to = from;
            while (to < tokens.size()
                    && tokens.get(to).span().start() < sentence.span().end()) {
                to++;
            }
            findRuns(from, to);
            from = to;
        }
    }

    private void findRuns(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !isShouted(tokens.get(i))) {
                if (isPassage(start, i)) {
                    runs.add(new Run(start, i, start == from));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isShouted(Token token) {
        Word.Letters letters = Word.letters(token.text());
        return letters == Word.Letters.CAPITALS || letters == Word.Letters.NONE;
    }

    private boolean isPassage(int from, int to) {
        if (to - from < FEWEST_WORDS) {
            return false;
        }
        List<String> words = tokens.subList(from, to).stream()
                .map(Token::text)
                .filter(word -> Word.letters(word) == Word.Letters.CAPITALS)
                .toList();
        return words.size() >= FEWEST_WORDS
                && words.stream()
                                .filter(word -> PRESS.of(TextNormalizer.key(word)) == Word.Letters.SMALL)
                                .count()
                        >= FEWEST_SMALL_WORDS;
    }

    private AnnotatedText rewrite() {
        countElsewhere();
        var letters = new StringBuilder(text.text());
        for (Run run : runs) {
            for (int i = run.from(); i < run.to(); i++) {
                rewrite(tokens.get(i), i == run.from() && run.opens(), letters);
            }
        }
        return text.rewritten(letters.toString());
    }

    /** What stands first in a sentence has a capital anyway. */
    private void countElsewhere() {
        int run = 0;
        int sentenceEnd = 0;
        List<Sentence> sentences = text.all(Sentence.class);
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean first = tokens.get(i).span().start() >= sentenceEnd;
            if (first && sentence < sentences.size()) {
                sentenceEnd = sentences.get(sentence++).span().end();
            }
            while (run < runs.size() && runs.get(run).to() <= i) {
                run++;
            }
            boolean shouted = run < runs.size() && runs.get(run).from() <= i;
            if (!first && !shouted) {
                count(tokens.get(i).text());
            }
        }
    }

    private void count(String word) {
        Word.Letters letters = Word.letters(word);
        if (letters != Word.Letters.NONE) {
            elsewhere
                    .computeIfAbsent(TextNormalizer.key(word), key -> new HashMap<>())
                    .merge(letters, 1, Integer::sum);
        }
    }

    private void rewrite(Token token, boolean opens, StringBuilder letters) {
        String word = token.text();
        if (Word.letters(word) != Word.Letters.CAPITALS) {
            return;
        }
        String small = word.toLowerCase(Locale.ROOT);
        String rewritten =
                switch (usual(TextNormalizer.key(word))) {
                    case CAPITALS, NONE -> word;
                    case CAPITALISED -> word.charAt(0) + small.substring(1);
                    case SMALL -> opens ? word.charAt(0) + small.substring(1) : small;
                };
        if (rewritten.length() == word.length()) {
            letters.replace(token.span().start(), token.span().end(), rewritten);
        }
    }

    private Word.Letters usual(String key) {
        return elsewhere.getOrDefault(key, Map.of()).entrySet().stream()
                .max(Map.Entry.<Word.Letters, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElseGet(() -> PRESS.of(key));
    }
}
