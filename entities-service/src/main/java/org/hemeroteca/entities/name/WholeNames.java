package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Covering;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.annotation.Token;
import org.hemeroteca.entities.text.Span;

/**
 * Completes the names of bodies that a tagger cuts short: where the words behind one make it the name of a known body
 * ({@code Organización para la Seguridad y la Cooperación} and {@code en Europa}), the longer name stands. What the tagger found
 * in those words is part of it then.
 */
public final class WholeNames implements Annotator {
    /** Words behind the tagger's name that are looked at; {@code para la Alimentación y la Agricultura} has six. */
    private static final int MOST_WORDS = 7;

    private final Annotator names;
    private final Predicate<String> isKnownBody;

    /**
     * @param names proposes the candidates
     * @param isKnownBody whether a name is one of the authority files' bodies
     */
    public WholeNames(Annotator names, Predicate<String> isKnownBody) {
        this.names = names;
        this.isKnownBody = isKnownBody;
    }

    @Override
    public List<Candidate> annotate(AnnotatedText text) {
        var whole = new ArrayList<Candidate>();
        var words = text.all(Token.class);
        var sentences = new Covering<>(text.all(Sentence.class));
        int next = 0;
        for (var annotation : names.annotate(text)) {
            var candidate = (Candidate) annotation;
            while (next < words.size()
                    && words.get(next).span().start() < candidate.span().end()) {
                next++;
            }
            boolean swallowed =
                    !whole.isEmpty() && whole.get(whole.size() - 1).span().overlaps(candidate.span());
            if (!swallowed) {
                whole.add(complete(candidate, text.text(), following(words, next, sentences, candidate)));
            }
        }
        return whole;
    }

    /** The words of the same sentence behind a candidate, as many as are looked at. */
    private static List<Token> following(
            List<Token> words, int next, Covering<Sentence> sentences, Candidate candidate) {
        int end =
                sentences.at(candidate.span()).map(found -> found.span().end()).orElse(0);
        return words.subList(next, Math.min(words.size(), next + MOST_WORDS)).stream()
                .takeWhile(word ->
                        word.span().end() <= end && (isWord(word) || word.text().equals("-")))
                .toList();
    }

    private Candidate complete(Candidate candidate, String text, List<Token> following) {
        // Names are compared without their signs, so one behind the last word would seem to belong to it.
        if (candidate.type() != Candidate.Type.ORGANIZATION) {
            return candidate;
        }
        for (int i = following.size() - 1; i >= 0; i--) {
            var span =
                    new Span(candidate.span().start(), following.get(i).span().end());
            if (isWord(following.get(i)) && isKnownBody.test(span.in(text))) {
                return candidate.completed(span, text);
            }
        }
        return candidate;
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0));
    }
}
