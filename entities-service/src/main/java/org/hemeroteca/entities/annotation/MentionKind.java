package org.hemeroteca.entities.annotation;

/** The three layers: who, where and when. */
public enum MentionKind {
    ACTOR,
    PLACE,
    DATE
}
