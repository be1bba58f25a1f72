package org.hemeroteca.entities.annotation;

import org.hemeroteca.entities.text.Span;

/**
 * A mention of a place as a place.
 *
 * @param type GPE or LOCATION
 * @param referent the place; without coordinates when the gazetteer does not know it
 */
public record PlaceMention(Span span, MentionType type, Referent referent, double confidence, Evidence evidence)
        implements Mention {
    public PlaceMention {
        if (type.kind() != MentionKind.PLACE) {
            throw new IllegalArgumentException(type + " is no type of a place");
        }
    }
}
