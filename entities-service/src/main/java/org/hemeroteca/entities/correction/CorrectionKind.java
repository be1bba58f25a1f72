package org.hemeroteca.entities.correction;

/** What people can say of an actor or of a mention. */
public enum CorrectionKind {
    /** The actor is the same as another, which stands for both from then on. */
    MERGE,
    /** Some of the actor's names or mentions mean somebody else. */
    SPLIT,
    /** The actor is called otherwise. */
    RENAME,
    /** The actor, or what a mention names, is of another type. */
    RETYPE,
    /** The actor has this identifier, or none. */
    IDENTIFY,
    /** The actor is never the same as another, whatever texts suggest. */
    NEVER_SAME,
    /** The mention names nothing. */
    REJECT,
    /** The mention names this actor or this place. */
    ASSIGN,
    /** An earlier correction no longer holds. */
    UNDO
}
