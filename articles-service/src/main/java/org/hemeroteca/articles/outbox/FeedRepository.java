package org.hemeroteca.articles.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The queries behind the feed, in SQL: they speak of transactions, which no mapping knows. */
@ApplicationScoped
public class FeedRepository {
    /**
     * An open transaction may still add events before ones that are committed already; whatever is not older than the oldest open one
     * waits, so that nobody's cursor passes an event that is yet to appear.
     */
    private static final String SETTLED_EVENTS = """
            select cast(cast(e.txid as text) as bigint) as txid, id, article_id, revision, kind, hash, occurred_at, traceparent
            from article_event e
            where (e.txid, e.id) > (cast(cast(:txid as text) as xid8), :event)
              and e.txid < pg_snapshot_xmin(pg_current_snapshot())
            order by e.txid, e.id
            limit :limit
            """;

    private static final String NEWEST = """
            select cast(cast(txid as text) as bigint) as txid, id from article_event
            where txid < pg_snapshot_xmin(pg_current_snapshot())
            order by txid desc, id desc
            limit 1
            """;

    private static final String WAITING = """
            select count(*) as events, min(occurred_at) as oldest from (
                select occurred_at from article_event e
                where (e.txid, e.id) > (cast(cast(:txid as text) as xid8), :event)
                order by e.txid, e.id
                limit :limit) waiting
            """;

    /** To count more takes longer than anybody who asks wants to wait. */
    private static final int MOST_COUNTED = 100_000;

    private static final String CLUSTER = """
            select system_identifier as id, cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint) as next
            from pg_control_system()
            """;

    private final Session session;

    FeedRepository(Session session) {
        this.session = session;
    }

    Cluster cluster() {
        Tuple row = session.createNativeQuery(CLUSTER, Tuple.class).getSingleResult();
        return new Cluster(row.get("id", Long.class), row.get("next", Long.class));
    }

    List<SettledEvent> settledAfter(FeedCursor cursor, int limit) {
        return session.createNativeQuery(SETTLED_EVENTS, Tuple.class)
                .setParameter("txid", Long.toString(cursor.transaction()))
                .setParameter("event", cursor.event())
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new SettledEvent(position(cursor.cluster(), row), event(row)))
                .toList();
    }

    /** Behind the newest event that can be read; empty when there is none. */
    Optional<FeedCursor> newest(long cluster) {
        return session.createNativeQuery(NEWEST, Tuple.class)
                .uniqueResultOptional()
                .map(row -> position(cluster, row));
    }

    Waiting waitingAfter(FeedCursor cursor) {
        Tuple row = session.createNativeQuery(WAITING, Tuple.class)
                .setParameter("txid", Long.toString(cursor.transaction()))
                .setParameter("event", cursor.event())
                .setParameter("limit", MOST_COUNTED)
                .getSingleResult();
        return new Waiting(row.get("events", Long.class), Optional.ofNullable(row.get("oldest", Instant.class)));
    }

    private static FeedCursor position(long cluster, Tuple row) {
        return new FeedCursor(cluster, row.get("txid", Long.class), row.get("id", Long.class));
    }

    private static EventView event(Tuple row) {
        return new EventView(
                row.get("article_id", UUID.class),
                row.get("revision", Integer.class),
                EventKind.valueOf(row.get("kind", String.class)),
                row.get("hash", String.class),
                row.get("occurred_at", Instant.class),
                row.get("traceparent", String.class));
    }

    /**
     * The database cluster at hand.
     *
     * @param nextTransaction a number that no transaction has had yet
     */
    record Cluster(long id, long nextTransaction) {}

    /** An event that no open transaction can overtake, and where it stands in the feed. */
    record SettledEvent(FeedCursor position, EventView event) {}
}
