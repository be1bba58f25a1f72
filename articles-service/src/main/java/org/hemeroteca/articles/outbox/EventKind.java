package org.hemeroteca.articles.outbox;

/** What happened to an article. Readers take kinds that they do not know for STORED: there is something to read. */
public enum EventKind {
    /** It is there, for the first time or again after a removal. */
    STORED,
    /** It has another text. */
    REVISED,
    /** The text is the same; something else that is known about it has changed. */
    METADATA_CHANGED,
    DELETED
}
