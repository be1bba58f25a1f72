package org.hemeroteca.articles.search;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.articles.article.ArticleView;
import org.hemeroteca.articles.words.Stems;
import org.hemeroteca.articles.words.Word;
import org.hemeroteca.articles.words.Words;

/** Writes the words of an article as the search index keeps them, in the form of a PostgreSQL {@code tsvector}. */
final class DocumentWords {
    /** Positions go no further; words behind are found, but not as part of a phrase. */
    private static final int LAST_POSITION = 16_383;
    /** PostgreSQL keeps no more of one word. */
    private static final int POSITIONS_OF_A_WORD = 255;
    /** Bytes of all lexemes and positions; PostgreSQL refuses an index entry of 1 MiB. */
    private static final int ROOM = 900_000;
    /** What a lexeme takes beside its letters, its segment included. */
    private static final int OVERHEAD = 12;

    private static final int BYTES_OF_A_POSITION = 2;
    /** No phrase spans the end of the title. */
    private static final int GAP = 10;

    /** Before a source, or a language, among the words. */
    static final String SOURCE = "s~";

    static final String LANGUAGE = "l~";

    /** Before a word as it stands in the text, but for its accents: the beginnings of words are searched among these. */
    static final String FORM = "f~";

    private final Map<String, StringBuilder> positions = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> forms = new HashSet<>();
    private int next = 1;
    private int room = ROOM;

    private final Segment segment;

    private DocumentWords(Segment segment) {
        this.segment = segment;
    }

    static String of(ArticleView article, Segment segment) {
        DocumentWords words = new DocumentWords(segment);
        if (article.title() != null) {
            words.add(Words.in(article.title()), "A");
            words.next += GAP;
        }
        words.add(Words.in(article.text()), "");
        return words.written() + words.label(SOURCE, article.source()) + words.language(article.language());
    }

    private void add(List<Word> words, String weight) {
        for (Word word : words) {
            if (!Stems.isStopWord(word.form())) {
                add(Stems.of(word.form()), weight);
                String form = FORM + Words.fold(word.form());
                if (!forms.contains(form) && takeRoom(form)) {
                    forms.add(form);
                }
            }
            next++;
        }
    }

    private void add(String stem, String weight) {
        if (stem.isEmpty() || !positions.containsKey(stem) && !takeRoom(stem)) {
            return;
        }
        StringBuilder known = positions.computeIfAbsent(stem, fresh -> new StringBuilder());
        if (counts.merge(stem, 1, Integer::sum) <= POSITIONS_OF_A_WORD && next <= LAST_POSITION) {
            known.append(known.isEmpty() ? ":" : ",").append(next).append(weight);
            room -= BYTES_OF_A_POSITION;
        }
    }

    private boolean takeRoom(String lexeme) {
        int bytes = lexeme.getBytes(StandardCharsets.UTF_8).length + OVERHEAD;
        if (room < bytes) {
            return false;
        }
        room -= bytes;
        return true;
    }

    private String written() {
        return Stream.concat(
                        positions.entrySet().stream().map(stem -> segment.lexeme(stem.getKey()) + stem.getValue()),
                        forms.stream().map(segment::lexeme))
                .collect(Collectors.joining(" "));
    }

    private String language(String tag) {
        if (tag == null) {
            return "";
        }
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return primary.equals(tag) ? label(LANGUAGE, tag) : label(LANGUAGE, tag) + label(LANGUAGE, primary);
    }

    private String label(String kind, String value) {
        return value == null ? "" : " " + segment.lexeme(kind + value);
    }
}
