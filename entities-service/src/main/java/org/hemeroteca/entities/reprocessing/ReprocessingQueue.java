package org.hemeroteca.entities.reprocessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The articles that wait to be annotated again, as the workers see it. All but {@link #fail} runs in the worker's transaction: if
 * the process dies the database gives the article back.
 */
@ApplicationScoped
public class ReprocessingQueue {
    private final ReprocessingRepository orders;

    ReprocessingQueue(ReprocessingRepository orders) {
        this.orders = orders;
    }

    /** The next article of the oldest order, locked until the transaction ends; articles that others are at are passed over. */
    public Optional<QueuedArticle> claim() {
        var order = orders.oldestRunning();
        var next = order.flatMap(running -> orders.claim(running.id));
        if (next.isEmpty()) {
            order.filter(running -> !orders.hasPending(running.id))
                    .ifPresent(running -> running.end(ReprocessingState.DONE, Instant.now()));
        }
        return next;
    }

    /** Annotates the article by {@code annotation}, and keeps what that changed. */
    public void record(QueuedArticle article, Runnable annotation) {
        var before = snapshot(article.articleId());
        annotation.run();
        Difference.between(before, snapshot(article.articleId()))
                .forEach(difference -> orders.keep(new StoredDifference(article, difference)));
        orders.settle(article, "DONE", null);
    }

    private List<MentionSnapshot> snapshot(UUID articleId) {
        return orders.mentions(articleId);
    }

    /** Passes an article over that is gone, or will be annotated anyway. */
    public void skip(QueuedArticle article) {
        orders.settle(article, "SKIPPED", null);
    }

    /** Gives an article up, which keeps the annotation that it has. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(QueuedArticle article, String reason) {
        orders.settle(article, "FAILED", reason);
    }
}
