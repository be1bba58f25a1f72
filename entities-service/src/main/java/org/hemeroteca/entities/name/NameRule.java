package org.hemeroteca.entities.name;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.text.Span;

/**
 * What the words at the beginning of a name and right before it say of it.
 *
 * @param becomes its type by them; empty where it is no name of anybody or any place
 * @param from the types that a tagger may have given it
 * @param here whether the rule speaks of one place only, not of the same name elsewhere in the text
 * @param left found at the end of what stands before the name
 * @param itself found at the beginning of the name
 * @param examples that a test runs
 */
record NameRule(
        String name,
        Optional<Candidate.Type> becomes,
        Set<Candidate.Type> from,
        boolean here,
        Pattern left,
        Pattern itself,
        Examples examples) {
    /** The group of {@link #left} that is a part of the name. */
    private static final String INSIDE = "inside";
    /** How much before a name is looked at, in UTF-16 units. */
    private static final int WINDOW = 45;

    /** Sentences with the names in brackets: those that the rule speaks of, and others. */
    record Examples(List<String> yes, List<String> no) {}

    boolean isAbout(Candidate.Type type) {
        return from.contains(type);
    }

    /** Where the name on {@code span} begins, when the rule speaks of it. */
    OptionalInt begin(String text, Span span) {
        if (!itself.matcher(text).region(span.start(), span.end()).lookingAt()) {
            return OptionalInt.empty();
        }
        var before = left.matcher(text).region(Math.max(0, span.start() - WINDOW), span.start());
        if (!before.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(left.pattern().contains("(?<" + INSIDE + ">") ? before.start(INSIDE) : span.start());
    }

    /** What the rule makes of a candidate that begins at {@code begin}; empty when it is no name. */
    Optional<Candidate> apply(Candidate candidate, int begin) {
        return becomes.map(type -> new Candidate(
                new Span(begin, candidate.span().end()),
                type,
                candidate.confidence(),
                type == Candidate.Type.PLACE ? OptionalDouble.of(0) : OptionalDouble.empty(),
                candidate.evidence().with("nameRule", name)));
    }
}
