package org.hemeroteca.articles.search;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.articles.search.Highlight.Range;
import org.hemeroteca.articles.search.Highlight.Snippet;
import org.hemeroteca.articles.words.Stems;
import org.hemeroteca.articles.words.Word;
import org.hemeroteca.articles.words.Words;

/** Finds in a hit the words that were searched for. */
final class Highlighter {
    private static final int MOST_RANGES = 100;
    /** UTF-16 units, more or less: a snippet ends where words end. */
    private static final int SNIPPET = 240;

    private static final int BEFORE = 60;

    private final SearchTerms terms;

    Highlighter(SearchTerms terms) {
        this.terms = terms;
    }

    /** @param title null where the text has none of its own */
    Highlight highlight(String title, String text) {
        List<Word> words = Words.in(text);
        List<Word> found = found(words);
        return new Highlight(
                Optional.ofNullable(title)
                        .map(given -> ranges(given, found(Words.in(given))))
                        .orElse(List.of()),
                ranges(text, found),
                snippet(text, words, densest(found)));
    }

    private List<Word> found(List<Word> words) {
        return words.stream()
                .filter(word -> !Stems.isStopWord(word.form()) && terms.covers(word))
                .limit(MOST_RANGES)
                .toList();
    }

    private static List<Range> ranges(String text, List<Word> words) {
        return words.stream().map(word -> range(text, word.start(), word.end())).toList();
    }

    private static Range range(String text, int start, int end) {
        int first = text.codePointCount(0, start);
        return new Range(first, first + text.codePointCount(start, end));
    }

    /** Where the stretch begins that has the most words found; 0 without any. */
    private static int densest(List<Word> found) {
        int best = 0;
        long most = 0;
        for (Word first : found) {
            long within = found.stream()
                    .filter(word -> word.start() >= first.start() && word.end() <= first.start() + SNIPPET - BEFORE)
                    .count();
            if (within > most) {
                most = within;
                best = first.start();
            }
        }
        return best;
    }

    private static Snippet snippet(String text, List<Word> words, int around) {
        int from = Math.max(0, around - BEFORE);
        List<Word> within = words.stream()
                .filter(word -> word.start() >= from && word.end() <= from + SNIPPET)
                .toList();
        if (within.isEmpty()) {
            return new Snippet(0, 0, "");
        }
        int start = within.get(0).start();
        int end = within.get(within.size() - 1).end();
        Range range = range(text, start, end);
        return new Snippet(range.start(), range.end(), text.substring(start, end));
    }
}
