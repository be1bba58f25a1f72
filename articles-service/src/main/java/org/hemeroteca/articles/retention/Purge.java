package org.hemeroteca.articles.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.hemeroteca.articles.article.RemovedArticles;
import org.hemeroteca.articles.idempotency.Repeats;
import org.jboss.logging.Logger;

/** Removes for good what has been kept for long enough. */
@ApplicationScoped
public class Purge {
    private static final Logger LOG = Logger.getLogger(Purge.class);

    /** Articles per transaction: an open one holds up the readers of the feed. */
    private static final int BATCH = 200;

    private final RemovedArticles removed;
    private final Repeats repeats;
    private final RetentionConfig config;
    private final Clock clock;

    Purge(RemovedArticles removed, Repeats repeats, RetentionConfig config, Clock clock) {
        this.removed = removed;
        this.repeats = repeats;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${hemeroteca.retention.every:1h}",
            delayed = "${hemeroteca.retention.every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Instant now = clock.instant();
        long purged = purge(now.minus(config.removed()));
        int forgotten =
                QuarkusTransaction.requiringNew().call(() -> repeats.forget(now.minus(config.idempotencyKeys())));
        if (purged + forgotten > 0) {
            LOG.infof("Purged %d removed articles and %d idempotency keys", purged, forgotten);
        }
    }

    private long purge(Instant removedBefore) {
        long purged = 0;
        long batch;
        do {
            batch = removed.purge(removedBefore, BATCH);
            purged += batch;
        } while (batch == BATCH);
        return purged;
    }
}
