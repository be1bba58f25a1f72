package org.hemeroteca.articles.outbox;

/** What happened to an article. Readers take kinds that they do not know for STORED: there is something to read. */
public enum EventKind {
    STORED,
    DELETED
}
