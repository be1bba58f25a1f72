package org.hemeroteca.entities.name;

import java.util.List;
import java.util.function.Predicate;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotation;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Candidate;

/** Takes for a person what a tagger calls a body and the authority file knows as nothing but a person: {@code AMLO}. */
public final class KnownPersons implements Annotator {
    private final Annotator names;
    private final Predicate<String> isPerson;

    /**
     * @param names proposes the candidates
     * @param isPerson whether a name is that of a person of the authority file, and of no body
     */
    public KnownPersons(Annotator names, Predicate<String> isPerson) {
        this.names = names;
        this.isPerson = isPerson;
    }

    @Override
    public List<? extends Annotation> annotate(AnnotatedText text) {
        return names.annotate(text).stream()
                .map(Candidate.class::cast)
                .map(candidate -> settled(candidate, text.text()))
                .toList();
    }

    private Candidate settled(Candidate candidate, String text) {
        return candidate.type() == Candidate.Type.ORGANIZATION
                        && isPerson.test(candidate.span().in(text))
                ? candidate.retyped(Candidate.Type.PERSON)
                : candidate;
    }
}
