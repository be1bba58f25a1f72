package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.annotation.Token;
import org.hemeroteca.entities.text.Span;

/** The tokens of a text, seen as the parts of titles. */
final class TitleWords {
    private static final Set<String> PREPOSITIONS = Set.of("de", "del", "en", "ante", "para", "sobre", "contra");
    private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las", "lo");
    private static final Set<String> DEMONSTRATIVES =
            Set.of("este", "esta", "ese", "esa", "esos", "esas", "su", "sus", "dicho", "dicha");
    private static final Set<String> LOOSE_PREPOSITIONS = Set.of("a", "al", "por");
    private static final Set<String> AND = Set.of("y", "e");
    private static final Set<String> DETERMINERS = Set.of(
            "el", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus", "al", "del", "este", "esta", "ese",
            "esa", "nuestro", "nuestra");

    private final List<Token> tokens;
    private final OfficeNouns nouns;
    private final TreeMap<Integer, Span> sentences = new TreeMap<>();
    private final TreeMap<Integer, Integer> byStart = new TreeMap<>();
    private final TreeMap<Integer, Candidate> persons = new TreeMap<>();

    TitleWords(AnnotatedText text, OfficeNouns nouns) {
        this.tokens = text.all(Token.class);
        this.nouns = nouns;
        text.all(Sentence.class)
                .forEach(sentence -> sentences.put(sentence.span().start(), sentence.span()));
        for (int i = 0; i < tokens.size(); i++) {
            byStart.put(tokens.get(i).span().start(), i);
        }
        text.all(Candidate.class).stream()
                .filter(candidate -> candidate.type() == Candidate.Type.PERSON)
                .forEach(person -> persons.put(person.span().start(), person));
    }

    OfficeNouns nouns() {
        return nouns;
    }

    /** The first token at or behind {@code offset}; the number of tokens when there is none. */
    int indexAt(int offset) {
        var entry = byStart.ceilingEntry(offset);
        return entry == null ? tokens.size() : entry.getValue();
    }

    Span span(int index) {
        return tokens.get(index).span();
    }

    /** From the start of one token to the end of another. */
    Span span(int first, int last) {
        return new Span(span(first).start(), span(last).end());
    }

    /** The first token of the sentence in which the token stands. */
    int sentenceStart(int index) {
        var sentence = sentences.floorEntry(span(index).start());
        return sentence == null ? 0 : indexAt(sentence.getKey());
    }

    /** The token behind the last one of the sentence in which the token stands. */
    int sentenceEnd(int index) {
        var sentence = sentences.floorEntry(span(index).start());
        return sentence == null ? tokens.size() : indexAt(sentence.getValue().end());
    }

    String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }

    boolean is(int index, String sign) {
        return word(index).equals(sign);
    }

    boolean isWord(int index) {
        String word = word(index);
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    boolean isPreposition(int index, boolean loose) {
        return PREPOSITIONS.contains(word(index)) || loose && LOOSE_PREPOSITIONS.contains(word(index));
    }

    /** Whether the token may stand between a preposition and its noun: {@code de la}, {@code de esa}, {@code de su}. */
    boolean isArticle(int index) {
        return ARTICLES.contains(word(index)) || DEMONSTRATIVES.contains(word(index));
    }

    boolean isAnd(int index) {
        return AND.contains(word(index));
    }

    boolean isDeterminer(int index) {
        return DETERMINERS.contains(word(index).toLowerCase(Locale.ROOT));
    }

    Optional<OfficeNouns.Kind> noun(int index) {
        return isWord(index) ? nouns.kind(word(index)) : Optional.empty();
    }

    /** Whether the token is a title as it may stand right before a name; {@code Reyes} may be the name. */
    boolean isTitle(int index) {
        return noun(index).isPresent() && !word(index).endsWith("s");
    }

    /** Whether the token says something: a word that is no preposition, article or conjunction and does not end a title. */
    boolean isContent(int index) {
        boolean grammatical =
                isPreposition(index, true) || isArticle(index) || isAnd(index) || DETERMINERS.contains(word(index));
        return isWord(index) && !grammatical && !nouns.breaksTitle(word(index));
    }

    /** The person whose name begins with the token. */
    Optional<Candidate> personAt(int index) {
        return index < tokens.size()
                ? Optional.ofNullable(persons.get(span(index).start()))
                : Optional.empty();
    }

    /** Whether the name of a person ends with the token. */
    boolean endsPerson(int index) {
        if (index < 0) {
            return false;
        }
        var person = persons.floorEntry(span(index).start());
        return person != null && person.getValue().span().end() == span(index).end();
    }
}
