package org.hemeroteca.entities.reprocessing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;

/** Every query on orders to annotate articles again, but those that report what they did. */
@ApplicationScoped
class ReprocessingRepository implements PanacheRepositoryBase<StoredReprocessing, UUID> {
    private static final String CHOOSE = """
            insert into reprocessing_article (reprocessing_id, article_id)
            select :order, i.article_id from article_intake i left join annotation_run r on r.article_id = i.article_id
            where %s""";

    private static final String CLAIM = """
            select article_id from reprocessing_article where reprocessing_id = :order and state = 'PENDING'
            order by article_id limit 1 for update skip locked""";

    private static final String HAS_PENDING = """
            select exists (select from reprocessing_article where reprocessing_id = :order and state = 'PENDING')""";

    private static final String SETTLE = """
            update reprocessing_article set state = :state, failure = :reason
            where reprocessing_id = :order and article_id = :article""";

    private static final String MENTIONS = """
            select m.id, m.kind, m.text, m.start_offset, m.in_title, m.type, m.zone, coalesce(a.id, p.id) as entity,
                coalesce(a.name, p.name) as name, m.value, m.office ->> 'title' as office
            from standing_mention m left join actor a on a.id = m.actor_id left join place p on p.id = m.place_id
            where m.article_id = :article order by m.ordinal""";

    /** Puts the articles into the queue that {@code order} is about. */
    void choose(StoredReprocessing order) {
        var filter = order.filter;
        var conditions = new Conditions()
                .and("not i.deleted and i.state <> 'PENDING'")
                .and("i.state = :state", "state", filter.state())
                .and("r.pipeline = :pipeline", "pipeline", filter.pipeline())
                .and("r.source = :source", "source", filter.source())
                .and("r.published_on >= :from", "from", filter.firstDay())
                .and("r.published_on <= :to", "to", filter.lastDay())
                .and("i.article_id in (:articles)", "articles", filter.articles())
                .with("order", order.id);
        if (Boolean.TRUE.equals(filter.outdated())) {
            conditions.and("r.pipeline is distinct from :present", "present", order.pipeline);
        }
        flush();
        var insert = getSession().createNativeMutationQuery(CHOOSE.formatted(conditions.text()));
        conditions.parameters().forEach(insert::setParameter);
        insert.executeUpdate();
    }

    Optional<StoredReprocessing> oldestRunning() {
        return find("state = ?1 order by requestedAt, id", ReprocessingState.RUNNING)
                .firstResultOptional();
    }

    Optional<StoredReprocessing> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<QueuedArticle> claim(UUID order) {
        return getSession()
                .createNativeQuery(CLAIM, UUID.class)
                .setParameter("order", order)
                .uniqueResultOptional()
                .map(article -> new QueuedArticle(order, article));
    }

    boolean hasPending(UUID order) {
        return getSession()
                .createNativeQuery(HAS_PENDING, Boolean.class)
                .setParameter("order", order)
                .getSingleResult();
    }

    /** @param reason why it failed, else null */
    void settle(QueuedArticle article, String state, String reason) {
        getSession()
                .createNativeMutationQuery(SETTLE)
                .setParameter("order", article.orderId())
                .setParameter("article", article.articleId())
                .setParameter("state", state)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    void keep(StoredDifference difference) {
        getSession().persist(difference);
    }

    List<MentionSnapshot> mentions(UUID articleId) {
        return getSession()
                .createNativeQuery(MENTIONS, Tuple.class)
                .setParameter("article", articleId)
                .getResultStream()
                .map(MentionSnapshot::of)
                .toList();
    }

    /** @return one more than {@code limit} where there are more, newest first */
    List<StoredReprocessing> newest(Optional<Cursor> after, int limit) {
        var conditions = new Conditions().and("1 = 1");
        after.ifPresent(cursor -> conditions
                .and("(requestedAt < :last or requestedAt = :last and id > :lastId)", "last", cursor.instant(0))
                .with("lastId", cursor.uuid(1)));
        return find(conditions.text() + " order by requestedAt desc, id", conditions.parameters())
                .range(0, limit)
                .list();
    }
}
