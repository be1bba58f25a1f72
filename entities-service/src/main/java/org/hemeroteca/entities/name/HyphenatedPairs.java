package org.hemeroteca.entities.name;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.text.Span;

/** Splits {@code Biden-Putin} and {@code OTAN-Rusia} where the text also names both halves by themselves. */
final class HyphenatedPairs {
    private HyphenatedPairs() {}

    /** The candidates, with two in the place of each such pair. */
    static List<Candidate> split(String text, List<Candidate> candidates) {
        Map<String, Candidate> known = candidates.stream()
                .collect(Collectors.toMap(
                        candidate -> lastWord(candidate.span().in(text)),
                        Function.identity(),
                        (first, other) -> first));
        return candidates.stream()
                .flatMap(candidate -> split(text, candidate, known))
                .toList();
    }

    private static Stream<Candidate> split(String text, Candidate pair, Map<String, Candidate> known) {
        String name = pair.span().in(text);
        int hyphen = name.indexOf('-');
        Candidate left = hyphen < 0 ? null : known.get(name.substring(0, hyphen));
        Candidate right = hyphen < 0 ? null : known.get(name.substring(hyphen + 1));
        if (left == null || right == null) {
            return Stream.of(pair);
        }
        int middle = pair.span().start() + hyphen;
        return Stream.of(
                like(left, new Span(pair.span().start(), middle)),
                like(right, new Span(middle + 1, pair.span().end())));
    }

    private static Candidate like(Candidate known, Span span) {
        return new Candidate(span, known.type(), known.confidence(), known.acts(), known.evidence());
    }

    /** A person's surname, and any name of one word. */
    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
