package org.hemeroteca.entities.intake;

/** What became of an article's newest event. */
public enum ArticleState {
    PENDING,
    DONE,
    FAILED
}
