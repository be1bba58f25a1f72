package org.hemeroteca.entities.correction;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemeroteca.entities.mention.StoredMention;
import org.hemeroteca.entities.text.Span;

/**
 * Finds a mention again in a text that has changed: by its words, and by those around it in its sentence.
 *
 * @param quote the words of the mention
 * @param prefix up to 40 characters before them
 * @param suffix up to 40 characters behind them
 */
record MentionAnchor(String quote, String prefix, String suffix) {
    private static final int CONTEXT = 40;
    /** The share of the characters around the words that have to be the same; less may be another sentence. */
    private static final double ENOUGH = 0.5;

    private record Occurrence(Span span, int agreeing) {}

    static MentionAnchor of(StoredMention mention) {
        return mention.sentence()
                .map(sentence -> sentence.toView())
                .map(sentence -> {
                    String words = sentence.text();
                    int start = words.offsetByCodePoints(0, mention.start() - sentence.start());
                    return in(words, new Span(start, start + mention.text().length()));
                })
                .orElseGet(() -> new MentionAnchor(mention.text(), "", ""));
    }

    private static MentionAnchor in(String sentence, Span mention) {
        return new MentionAnchor(
                mention.in(sentence),
                sentence.substring(Math.max(0, mention.start() - CONTEXT), mention.start()),
                sentence.substring(mention.end(), Math.min(sentence.length(), mention.end() + CONTEXT)));
    }

    /**
     * Where the mention stands in {@code text}; of several places the one whose surroundings agree best, then the nearest.
     *
     * @param near where it is expected
     */
    Optional<Span> find(String text, int near) {
        return occurrences(text)
                .map(span -> new Occurrence(span, before(text, span) + behind(text, span)))
                .filter(found -> found.agreeing >= ENOUGH * (prefix.length() + suffix.length()))
                .min(Comparator.comparingInt((Occurrence found) -> -found.agreeing)
                        .thenComparingInt(found -> Math.abs(found.span.start() - near)))
                .map(Occurrence::span);
    }

    private Stream<Span> occurrences(String text) {
        return Stream.iterate(text.indexOf(quote), at -> at >= 0, at -> text.indexOf(quote, at + 1))
                .map(at -> new Span(at, at + quote.length()));
    }

    private int before(String text, Span span) {
        int same = 0;
        while (same < prefix.length()
                && same < span.start()
                && text.charAt(span.start() - 1 - same) == prefix.charAt(prefix.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private int behind(String text, Span span) {
        int same = 0;
        while (same < suffix.length()
                && span.end() + same < text.length()
                && text.charAt(span.end() + same) == suffix.charAt(same)) {
            same++;
        }
        return same;
    }
}
