package org.hemeroteca.entities.intake;

import java.util.List;

/**
 * A page of the change feed.
 *
 * @param next opaque position behind the page; the one asked from when there is no news
 * @param relayed whether every event behind the position that was given comes over Kafka too
 */
record ArticleEvents(List<ArticleEvent> items, String next, boolean relayed) {
    ArticleEvents {
        if (items == null || next == null) {
            throw new IllegalArgumentException("A page of the feed needs items and the position behind it");
        }
    }
}
