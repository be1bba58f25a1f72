package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.hemeroteca.entities.text.Span;

/** Texts ready for a tagger, and candidates in them. */
final class NameTexts {
    private NameTexts() {}

    static AnnotatedText segmented(String text) {
        var bare = AnnotatedText.of(text, TextContext.NONE);
        var cut = bare.with(new SentenceAnnotator().annotate(bare));
        return cut.with(new TokenAnnotator().annotate(cut));
    }

    /** A candidate on the {@code nth} place (from 0) where {@code name} stands. */
    static Candidate candidate(String text, String name, int nth, Candidate.Type type) {
        int start = text.indexOf(name);
        for (int i = 0; i < nth; i++) {
            start = text.indexOf(name, start + 1);
        }
        return new Candidate(
                new Span(start, start + name.length()), type, 0.9, OptionalDouble.empty(), Evidence.of("test"));
    }

    static List<String> described(String text, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.type() + " " + candidate.span().in(text))
                .toList();
    }

    /** A tagger that finds the first place of each of these names. */
    static NameTagger finding(Map<String, Candidate.Type> names) {
        return new NameTagger() {
            @Override
            public List<Candidate> tag(AnnotatedText text) {
                var found = new ArrayList<Candidate>();
                names.forEach((name, type) -> found.add(candidate(text.text(), name, 0, type)));
                return found;
            }

            @Override
            public String version() {
                return "test-1";
            }
        };
    }
}
