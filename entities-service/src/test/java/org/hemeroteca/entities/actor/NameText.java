package org.hemeroteca.entities.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.hemeroteca.entities.text.Span;

/** A text whose names are marked: persons in square brackets, organisations in braces. */
record NameText(String text, List<Candidate> candidates) {
    private static final Pattern MARKED = Pattern.compile("\\[([^]]+)]|\\{([^}]+)}");

    static NameText marked(String marked) {
        var candidates = new ArrayList<Candidate>();
        var plain = new StringBuilder();
        var found = MARKED.matcher(marked);
        while (found.find()) {
            found.appendReplacement(plain, "");
            boolean person = found.group(1) != null;
            int start = plain.length();
            plain.append(person ? found.group(1) : found.group(2));
            candidates.add(candidate(
                    new Span(start, plain.length()), person ? Candidate.Type.PERSON : Candidate.Type.ORGANIZATION));
        }
        return new NameText(found.appendTail(plain).toString(), candidates);
    }

    private static Candidate candidate(Span span, Candidate.Type type) {
        return new Candidate(span, type, 0.9, OptionalDouble.empty(), Evidence.of("marked"));
    }

    /** The text with its sentences, tokens and candidates. */
    AnnotatedText annotated() {
        var plain = AnnotatedText.of(text, TextContext.NONE);
        var sentences = plain.with(new SentenceAnnotator().annotate(plain));
        return sentences.with(new TokenAnnotator().annotate(sentences)).with(candidates);
    }
}
