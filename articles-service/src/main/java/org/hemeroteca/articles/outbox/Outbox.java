package org.hemeroteca.articles.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.articles.batch.Batch;
import org.hemeroteca.articles.tracing.Trace;
import org.hibernate.Session;

/** Takes announcements within the transaction of the change, so that both are committed or neither is. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into article_event (article_id, revision, kind, hash, occurred_at, traceparent)
            select * from unnest(?::uuid[], ?::integer[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
            """;

    private final Session session;
    private final Clock clock;

    Outbox(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(UUID articleId, int revision, EventKind kind, String hash) {
        announce(List.of(new ArticleEvent(articleId, revision, kind, hash)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(List<ArticleEvent> events) {
        Instant now = clock.instant();
        // A trace that led on from every line of an import would be too long to read.
        String trace = events.size() == 1 ? Trace.parent().orElse(null) : null;
        new Batch<>(events)
                .column("uuid", ArticleEvent::articleId)
                .column("integer", ArticleEvent::revision)
                .column("text", event -> event.kind().name())
                .column("text", ArticleEvent::hash)
                .column("timestamptz", event -> now)
                .column("text", event -> trace)
                .run(session, INSERT);
    }
}
