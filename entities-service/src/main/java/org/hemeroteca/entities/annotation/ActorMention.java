package org.hemeroteca.entities.annotation;

import java.util.Optional;
import org.hemeroteca.entities.text.Span;

/**
 * A mention of somebody who acts.
 *
 * @param type PERSON, ORGANIZATION or STATE
 * @param referent the actor; the same for every mention of it in one text
 * @param office the title under which the text names a person here
 */
public record ActorMention(
        Span span, MentionType type, Referent referent, Optional<Office> office, double confidence, Evidence evidence)
        implements Mention {
    public ActorMention {
        if (type.kind() != MentionKind.ACTOR) {
            throw new IllegalArgumentException(type + " is no type of an actor");
        }
    }
}
