package org.hemeroteca.entities.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hemeroteca.entities.reprocessing.QueuedArticle;
import org.hemeroteca.entities.reprocessing.ReprocessingQueue;
import org.jboss.logging.Logger;

/**
 * Annotates articles again that are ordered to be. The new annotation takes the place of the old in one transaction with the
 * record of what it changed, so that nobody sees half of either and a killed process has lost the article at hand alone.
 */
@ApplicationScoped
class Reprocessor {
    private static final Logger LOG = Logger.getLogger(Reprocessor.class);

    private final ReprocessingQueue queue;
    private final IntakeRepository intake;
    private final Articles articles;
    private final Pipeline pipeline;
    private final AnnotationStore store;

    Reprocessor(
            ReprocessingQueue queue,
            IntakeRepository intake,
            Articles articles,
            Pipeline pipeline,
            AnnotationStore store) {
        this.queue = queue;
        this.intake = intake;
        this.articles = articles;
        this.pipeline = pipeline;
        this.store = store;
    }

    /** @return whether there was an article to annotate again, and may be another */
    boolean advance() {
        var claimed = new AtomicReference<QueuedArticle>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> annotate(claimed));
        } catch (ArticlesAway away) {
            LOG.debugf("Reprocessing waits: %s", away.getMessage());
            return false;
        } catch (RuntimeException | StackOverflowError failure) {
            if (claimed.get() == null) {
                throw failure;
            }
            LOG.warnf("Article %s keeps its annotation: %s", claimed.get().articleId(), failure);
            queue.fail(claimed.get(), Tries.reason(failure));
            return true;
        }
    }

    private boolean annotate(AtomicReference<QueuedArticle> claimed) {
        var next = queue.claim();
        next.ifPresent(queued -> {
            claimed.set(queued);
            annotate(queued);
        });
        return next.isPresent();
    }

    /** The row of the article is locked meanwhile, against workers that take in a new revision of it. */
    private void annotate(QueuedArticle queued) {
        var row = intake.locked(queued.articleId())
                .filter(known -> !known.deleted && known.state != ArticleState.PENDING);
        var article = row.flatMap(known -> articles.read(known.articleId));
        if (article.isEmpty()) {
            queue.skip(queued);
            return;
        }
        var analysis = pipeline.analyse(article.get().text(), article.get().context());
        queue.record(queued, () -> store.replace(article.get(), analysis));
        row.get().done(Instant.now());
    }
}
