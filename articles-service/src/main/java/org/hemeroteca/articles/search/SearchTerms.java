package org.hemeroteca.articles.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.articles.words.Stems;
import org.hemeroteca.articles.words.Word;
import org.hemeroteca.articles.words.Words;

/**
 * What is searched for: words that all have to be there, phrases in quotation marks, and beginnings of words, marked with an asterisk.
 *
 * @param terms without those that are in almost every text
 */
record SearchTerms(List<Term> terms) {
    private static final Pattern PHRASE = Pattern.compile("[\"“”«»]([^\"“”«»]*)[\"“”«»]|([^\\s\"“”«»]+)");
    /** More hardly narrows a search, but each costs. */
    private static final int MOST_TERMS = 32;

    /** A part of what is searched for. */
    sealed interface Term {
        /** As PostgreSQL has it in a {@code tsquery}, of any segment. */
        String written();

        /** Whether a word of a text, with this stem, belongs to it. */
        boolean covers(Word word, String stem);
    }

    /** A word in any of its forms. */
    record Stemmed(Set<String> stems) implements Term {
        @Override
        public String written() {
            return stems.stream().map(Segment::anyLexeme).collect(Collectors.joining(" | ", "(", ")"));
        }

        @Override
        public boolean covers(Word word, String stem) {
            return stems.contains(stem);
        }
    }

    /** Words that begin so, accents apart. */
    record Prefix(String beginning) implements Term {
        @Override
        public String written() {
            return Segment.anyLexeme(DocumentWords.FORM + beginning) + ":*";
        }

        @Override
        public boolean covers(Word word, String stem) {
            return Words.fold(word.form()).startsWith(beginning);
        }
    }

    /**
     * Words one behind the other.
     *
     * @param distances from each word to the next; more than one where words between them are in almost every text
     */
    record Phrase(List<Stemmed> words, List<Integer> distances) implements Term {
        @Override
        public String written() {
            StringBuilder written = new StringBuilder(words.get(0).written());
            for (int i = 1; i < words.size(); i++) {
                written.append(" <%d> ".formatted(distances.get(i - 1)))
                        .append(words.get(i).written());
            }
            return "(" + written + ")";
        }

        @Override
        public boolean covers(Word word, String stem) {
            return words.stream().anyMatch(part -> part.covers(word, stem));
        }
    }

    static SearchTerms read(String question) {
        List<Term> terms = new ArrayList<>();
        Matcher parts = PHRASE.matcher(question);
        while (parts.find() && terms.size() < MOST_TERMS) {
            terms.addAll(
                    parts.group(1) == null
                            ? words(parts.group(2))
                            : phrase(parts.group(1)).stream().toList());
        }
        return new SearchTerms(terms);
    }

    private static List<? extends Term> words(String written) {
        List<Word> words = Words.in(written);
        if (words.size() == 1 && written.endsWith("*")) {
            return List.of(new Prefix(Words.fold(words.get(0).form())));
        }
        // Written together they belong together: fuerzas-armadas, 3.500.
        return words.size() > 1
                ? phrase(written).stream().toList()
                : words.stream().flatMap(SearchTerms::stemmed).toList();
    }

    private static Stream<Stemmed> stemmed(Word word) {
        return Optional.of(word.form())
                .filter(form -> !Stems.isStopWord(form))
                .map(form -> new Stemmed(Stems.accentuations(form)))
                .stream();
    }

    private static Optional<Term> phrase(String written) {
        List<Stemmed> words = new ArrayList<>();
        List<Integer> distances = new ArrayList<>();
        int distance = 0;
        for (Word word : Words.in(written)) {
            distance++;
            if (!Stems.isStopWord(word.form())) {
                if (!words.isEmpty()) {
                    distances.add(distance);
                }
                words.add(new Stemmed(Stems.accentuations(word.form())));
                distance = 0;
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words, distances));
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    String written() {
        return terms.stream().map(Term::written).collect(Collectors.joining(" & "));
    }

    boolean covers(Word word) {
        String stem = Stems.of(word.form());
        return terms.stream().anyMatch(term -> term.covers(word, stem));
    }
}
