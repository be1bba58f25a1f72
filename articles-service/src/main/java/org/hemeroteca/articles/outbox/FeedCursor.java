package org.hemeroteca.articles.outbox;

import java.util.List;
import org.hemeroteca.articles.paging.OpaqueCursor;

/**
 * How far a reader has read.
 *
 * @param cluster the database cluster that gave out the transaction numbers; they mean nothing in another one
 * @param transaction the transaction of the last event read
 * @param event the last event read, within the transaction
 */
record FeedCursor(long cluster, long transaction, long event) {
    FeedCursor {
        if (transaction < 0 || event < 0) {
            throw new IllegalArgumentException(
                    "Transactions and events are numbered from 1, but were %d and %d".formatted(transaction, event));
        }
    }

    static FeedCursor read(String cursor) {
        return OpaqueCursor.read("after", cursor, FeedCursor::ofParts);
    }

    /** The beginning of the feed. */
    static FeedCursor start(long cluster) {
        return new FeedCursor(cluster, 0, 0);
    }

    private static FeedCursor ofParts(List<String> parts) {
        return new FeedCursor(Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)), Long.parseLong(parts.get(2)));
    }

    /** Whether everything behind this one is behind the other too. */
    boolean reaches(FeedCursor other) {
        return cluster == other.cluster
                && (transaction > other.transaction || transaction == other.transaction && event >= other.event);
    }

    String written() {
        return OpaqueCursor.of(cluster, transaction, event);
    }
}
