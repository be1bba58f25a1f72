package org.hemeroteca.articles.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hemeroteca.articles.tracing.Trace;
import org.hibernate.Session;

/** Takes announcements of changes within the transaction of the change, so that both are committed or neither is. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into article_event (article_id, revision, kind, hash, occurred_at, traceparent)
            values (:article, :revision, :kind, :hash, :now, :trace)
            """;

    private final Session session;
    private final Clock clock;

    Outbox(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(ArticleEvent event) {
        session.createNativeMutationQuery(INSERT)
                .setParameter("article", event.articleId())
                .setParameter("revision", event.revision())
                .setParameter("kind", event.kind().name())
                .setParameter("hash", event.hash())
                .setParameter("now", clock.instant())
                .setParameter("trace", Trace.parent().orElse(null), String.class)
                .executeUpdate();
    }
}
