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

    /** What a tagger tells apart. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE
    }
}
