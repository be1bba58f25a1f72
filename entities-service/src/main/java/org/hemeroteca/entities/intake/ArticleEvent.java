package org.hemeroteca.entities.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of an article, as articles-service announces it.
 *
 * @param revision of the text that the change left, from 1
 * @param kind {@code STORED}, {@code DELETED} or another change, after which the article is read anew
 */
record ArticleEvent(UUID articleId, int revision, String kind, Instant occurredAt) {
    private static final String DELETED = "DELETED";

    boolean deletes() {
        return DELETED.equals(kind);
    }
}
