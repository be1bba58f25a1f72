package org.hemeroteca.entities.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;

/** Every query on the intake's work table and feed positions. */
@ApplicationScoped
class IntakeRepository implements PanacheRepositoryBase<IntakeRow, UUID> {
    /**
     * An older event, or one that comes again, changes nothing; a deletion is newer than what it deletes, and a restored article
     * newer than its deletion.
     */
    private static final String TAKE_IN = """
            insert into article_intake (article_id, revision, deleted, metadata_only, state, traceparent)
            values (:id, :revision, :deleted, :keepsText, 'PENDING', cast(:trace as text))
            on conflict (article_id) do update set
                revision = excluded.revision, deleted = excluded.deleted, state = 'PENDING', attempts = 0,
                metadata_only = excluded.metadata_only and (article_intake.metadata_only or article_intake.state = 'DONE'),
                due_at = now(), failure = null, received_at = now(), finished_at = null,
                traceparent = excluded.traceparent
            where (excluded.revision, excluded.deleted) > (article_intake.revision, article_intake.deleted)""";

    private static final String CLAIM = """
            select * from article_intake where state = 'PENDING' and due_at <= now()
            order by due_at, article_id limit 1 for update skip locked""";

    /**
     * Adds events to the work table where the table does not know as much already. The rows are locked in the order of their ids: the feed
     * and Kafka may bring the same events at once, in different orders.
     */
    void takeIn(List<ArticleEvent> events) {
        events.stream().sorted(Comparator.comparing(ArticleEvent::articleId)).forEach(this::takeIn);
    }

    private void takeIn(ArticleEvent event) {
        getSession()
                .createNativeMutationQuery(TAKE_IN)
                .setParameter("id", event.articleId())
                .setParameter("revision", event.revision())
                .setParameter("deleted", event.deletes())
                .setParameter("keepsText", event.keepsText())
                .setParameter("trace", event.traceparent())
                .executeUpdate();
    }

    /** The row that has waited longest, locked until the transaction ends; rows that others are at are passed over. */
    Optional<IntakeRow> claim() {
        return getSession().createNativeQuery(CLAIM, IntakeRow.class).uniqueResultOptional();
    }

    /** @return whether there was no note yet */
    boolean noteTry(UUID articleId) {
        return getSession()
                        .createNativeMutationQuery(
                                "insert into annotation_try (article_id) values (:id) on conflict do nothing")
                        .setParameter("id", articleId)
                        .executeUpdate()
                > 0;
    }

    void forgetTry(UUID articleId) {
        getSession()
                .createNativeMutationQuery("delete from annotation_try where article_id = :id")
                .setParameter("id", articleId)
                .executeUpdate();
    }

    Optional<IntakeRow> locked(UUID articleId) {
        return findByIdOptional(articleId, LockModeType.PESSIMISTIC_WRITE);
    }

    long count(ArticleState state) {
        return count("state = ?1 and not deleted", state);
    }

    /** When the event that has waited longest came in; empty when none waits. */
    Optional<Instant> oldestPending() {
        return find("state = ?1 order by receivedAt", ArticleState.PENDING)
                .firstResultOptional()
                .map(row -> row.receivedAt);
    }

    /** @return one more than {@code limit} where there are more, newest failure first */
    List<IntakeRow> failures(Optional<Cursor> after, int limit) {
        var conditions = new Conditions().and("state = :state", "state", ArticleState.FAILED);
        after.ifPresent(cursor -> conditions
                .and("(finishedAt < :last or finishedAt = :last and articleId > :lastId)", "last", cursor.instant(0))
                .with("lastId", cursor.uuid(1)));
        return find(conditions.text() + " order by finishedAt desc, articleId", conditions.parameters())
                .range(0, limit)
                .list();
    }

    /**
     * Locks the position of a feed until the transaction ends, so that replicas take turns.
     *
     * @return empty while another one has it
     */
    Optional<FeedPosition> lockPosition(String feed) {
        getSession()
                .createNativeMutationQuery("insert into feed_position (feed) values (:feed) on conflict do nothing")
                .setParameter("feed", feed)
                .executeUpdate();
        return getSession()
                .createNativeQuery(
                        "select position from feed_position where feed = :feed for update skip locked", Object[].class)
                .setParameter("feed", feed)
                .uniqueResultOptional()
                .map(row -> new FeedPosition((String) row[0]));
    }

    /** @param position null for the beginning */
    void movePosition(String feed, String position) {
        getSession()
                .createNativeMutationQuery(
                        "update feed_position set position = :position, updated_at = now() where feed = :feed")
                .setParameter("feed", feed)
                .setParameter("position", position)
                .executeUpdate();
    }
}
