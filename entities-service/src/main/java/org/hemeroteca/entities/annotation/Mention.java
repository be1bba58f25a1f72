package org.hemeroteca.entities.annotation;

/** A span that names an actor or a place, or is a time expression. One mention at most stands on a span. */
public sealed interface Mention extends Annotation permits ActorMention, PlaceMention, TimeExpression {
    MentionType type();

    /** How sure the pipeline is, 0 to 1. */
    double confidence();

    Evidence evidence();
}
