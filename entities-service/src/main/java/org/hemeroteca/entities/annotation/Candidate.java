package org.hemeroteca.entities.annotation;

import java.util.OptionalDouble;
import org.hemeroteca.entities.text.Span;

/**
 * A name that a tagger proposes; the actor and place steps turn it into a {@link Mention}.
 *
 * @param confidence of span and type, 0 to 1
 * @param acts for a PLACE: how likely it acts here (a state) rather than being a location, 0 to 1; empty when the tagger does
 *     not judge
 * @param evidence the tagger and its version
 */
public record Candidate(Span span, Type type, double confidence, OptionalDouble acts, Evidence evidence)
        implements Annotation {
    /** Key of the evidence detail with the type that the tagger gave a name, where a later step knows better. */
    public static final String TAGGED_AS = "taggedAs";

    /** Key of the evidence detail with the part of a name that the tagger had, where a later step has the whole. */
    public static final String COMPLETED_FROM = "completedFrom";

    /** What a tagger tells apart. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE
    }

    /** The same name as a {@code better} type, by a step that does not judge whether a place acts; the evidence keeps the tagger's type. */
    public Candidate retyped(Type better) {
        return new Candidate(span, better, confidence, OptionalDouble.empty(), evidence.with(TAGGED_AS, type.name()));
    }

    /** The {@code whole} name of which {@code text} has this as a part; the evidence keeps the part. */
    public Candidate completed(Span whole, String text) {
        return new Candidate(whole, type, confidence, acts, evidence.with(COMPLETED_FROM, span.in(text)));
    }
}
