package org.hemeroteca.entities.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of an article, as articles-service announces it.
 *
 * @param revision that the change left, from 1; rises with every change
 * @param kind {@code STORED}, {@code METADATA_CHANGED}, {@code DELETED} or another change, after which the article is read anew
 * @param traceparent of the request that made the change (W3C trace context); null where it was not traced
 */
record ArticleEvent(UUID articleId, int revision, String kind, Instant occurredAt, String traceparent) {
    private static final String DELETED = "DELETED";
    private static final String METADATA_CHANGED = "METADATA_CHANGED";

    ArticleEvent {
        if (articleId == null || revision < 1 || kind == null) {
            throw new IllegalArgumentException("An event needs articleId, revision from 1 on and kind");
        }
    }

    /** Whether the text is the one of the revision before. */
    boolean keepsText() {
        return METADATA_CHANGED.equals(kind);
    }

    boolean deletes() {
        return DELETED.equals(kind);
    }
}
