package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final List<List<Token>> sentences;
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Map<Word.Letters, Integer>> elsewhere = new HashMap<>();

    /** Tokens in capitals, one after the other in one sentence. */
    private record Run(List<Token> tokens, boolean opens) {}

    private Recasing(AnnotatedText text) {
        this.text = text;
        this.sentences = Sentence.tokens(text);
    }

    static AnnotatedText of(AnnotatedText text) {
        var recasing = new Recasing(text);
        recasing.sentences.forEach(recasing::findRuns);
        return recasing.runs.isEmpty() ? text : recasing.rewrite();
    }

    private void findRuns(List<Token> sentence) {
        int start = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            if (i == sentence.size() || !isShouted(sentence.get(i))) {
                if (isPassage(sentence.subList(start, i))) {
                    runs.add(new Run(sentence.subList(start, i), start == 0));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isShouted(Token token) {
        Word.Letters letters = Word.letters(token.text());
        return letters == Word.Letters.CAPITALS || letters == Word.Letters.NONE;
    }

    private static boolean isPassage(List<Token> tokens) {
        List<String> words = tokens.stream()
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
            for (int i = 0; i < run.tokens().size(); i++) {
                rewrite(run.tokens().get(i), i == 0 && run.opens(), letters);
            }
        }
        return text.rewritten(letters.toString());
    }

    /** What stands first in a sentence has a capital anyway. */
    private void countElsewhere() {
        Set<Token> shouted = runs.stream().flatMap(run -> run.tokens().stream()).collect(Collectors.toSet());
        sentences.stream()
                .flatMap(sentence -> sentence.stream().skip(1))
                .filter(token -> !shouted.contains(token))
                .forEach(token -> count(token.text()));
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
