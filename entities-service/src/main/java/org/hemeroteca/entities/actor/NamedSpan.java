package org.hemeroteca.entities.actor;

import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.text.Span;

/**
 * A candidate with its name taken apart.
 *
 * @param span where the name stands, without the title that a tagger may have taken in
 * @param form the name as the text has it
 */
record NamedSpan(Candidate candidate, Span span, String form, ActorName name) {
    static NamedSpan of(Candidate candidate, Span span, String text) {
        String form = span.in(text);
        return new NamedSpan(candidate, span, form, ActorName.of(type(candidate), form));
    }

    private static MentionType type(Candidate candidate) {
        return candidate.type() == Candidate.Type.PERSON ? MentionType.PERSON : MentionType.ORGANIZATION;
    }

    MentionType type() {
        return type(candidate);
    }
}
