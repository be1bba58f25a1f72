package org.hemeroteca.articles.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;

/** Up to where events have been handed to Kafka. */
@ApplicationScoped
public class RelayRepository {
    /** Any number will do that no other use of advisory locks in this database has. */
    private static final long RELAYING = 0x52656c61794b66L;

    private final Session session;

    RelayRepository(Session session) {
        this.session = session;
    }

    /**
     * Lets one transaction at a time hand on events, so that those of an article keep their order. The lock is no row's: a transaction that
     * locks rows gets a number, and until it ends the feed would stand still for everybody.
     *
     * @return whether this transaction is the one
     */
    public boolean lock() {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", RELAYING)
                .getSingleResult();
    }

    /** Behind the last event that was handed on; empty before the first time. */
    public Optional<String> position() {
        return single("select position from event_relay");
    }

    /** Behind which cursor events come over Kafka; empty as long as none do. */
    Optional<FeedCursor> beginning() {
        return single("select began_at from event_relay").map(FeedCursor::read);
    }

    /** Takes the beginning of the relay to be here, whatever it was before. */
    public void begin(String cursor) {
        session.createNativeMutationQuery("""
                        insert into event_relay (began_at, position) values (:cursor, :cursor)
                        on conflict (only_row) do update set began_at = excluded.began_at, position = excluded.position, moved_at = now()""").setParameter("cursor", cursor).executeUpdate();
    }

    public void move(String position) {
        session.createNativeMutationQuery("update event_relay set position = :position, moved_at = now()")
                .setParameter("position", position)
                .executeUpdate();
    }

    private Optional<String> single(String query) {
        return session.createNativeQuery(query, String.class).uniqueResultOptional();
    }
}
