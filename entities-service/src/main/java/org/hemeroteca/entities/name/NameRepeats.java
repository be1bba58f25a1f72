package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Token;
import org.hemeroteca.entities.text.Span;

/** Finds names where they stand untagged, in time linear in the length of the text. */
final class NameRepeats {
    private static final int LONGEST = 8;
    private static final int SHORTEST = 3;
    private static final double CONFIDENCE = 0.5;

    private final String text;
    private final List<Token> tokens;
    private final BitSet taken;
    private final Map<String, Candidate.Type> names;

    private NameRepeats(AnnotatedText text, List<Candidate> found, Map<String, Candidate.Type> names) {
        this.text = text.text();
        this.tokens = text.all(Token.class);
        this.taken = new BitSet(this.text.length());
        this.names = names;
        found.forEach(candidate ->
                taken.set(candidate.span().start(), candidate.span().end()));
    }

    /** The places of {@code names} that no candidate of {@code found} covers. */
    static List<Candidate> find(AnnotatedText text, List<Candidate> found, Map<String, Candidate.Type> names) {
        return new NameRepeats(text, found, names).find();
    }

    private List<Candidate> find() {
        var repeats = new ArrayList<Candidate>();
        int index = 0;
        while (index < tokens.size()) {
            int end = repeatEnd(index);
            if (end > index) {
                repeats.add(candidate(span(index, end)));
            }
            index = Math.max(index + 1, end);
        }
        return repeats;
    }

    /** The index behind the longest name that begins at {@code index}; {@code index} if there is none. */
    private int repeatEnd(int index) {
        if (!Character.isUpperCase(tokens.get(index).text().codePointAt(0)) || isGlued(index)) {
            return index;
        }
        for (int end = Math.min(tokens.size(), index + LONGEST); end > index; end--) {
            Span span = span(index, end);
            if (span.length() >= SHORTEST && names.containsKey(span.in(text)) && !isGlued(end) && isFree(span)) {
                return end;
            }
        }
        return index;
    }

    /** Whether a hyphen or a word stands right before the token at {@code index}: then it is a part of something else. */
    private boolean isGlued(int index) {
        if (index == 0 || index == tokens.size()) {
            return false;
        }
        int border = tokens.get(index).span().start();
        boolean touches = tokens.get(index - 1).span().end() == border;
        return touches
                && (joins(text.charAt(border - 1)) || joins(text.charAt(border)) && !isQuote(text.charAt(border - 1)));
    }

    private static boolean joins(char c) {
        return c == '-' || c == '@' || c == '#' || c == '_' || c == '/';
    }

    private static boolean isQuote(char c) {
        return "\"“”«»‘’'".indexOf(c) >= 0;
    }

    private boolean isFree(Span span) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    private Span span(int start, int end) {
        return new Span(
                tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    }

    private Candidate candidate(Span span) {
        return new Candidate(
                span, names.get(span.in(text)), CONFIDENCE, OptionalDouble.empty(), Evidence.of(DocumentVote.RULE));
    }
}
