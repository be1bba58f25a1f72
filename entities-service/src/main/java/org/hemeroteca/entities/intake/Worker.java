package org.hemeroteca.entities.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.jboss.logging.Logger;

/**
 * Annotates one article after another, new ones before those that are to be annotated again. The row of the article stays locked until its annotation is stored, in one transaction;
 * if the process dies the database gives the row back.
 */
@ApplicationScoped
class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final IntakeRepository intake;
    private final Articles articles;
    private final Pipeline pipeline;
    private final AnnotationStore store;
    private final FailureRecorder failures;
    private final Reprocessor reprocessor;
    private final Timer timer;

    Worker(
            IntakeRepository intake,
            Articles articles,
            Pipeline pipeline,
            AnnotationStore store,
            FailureRecorder failures,
            Reprocessor reprocessor,
            MeterRegistry metrics) {
        this.intake = intake;
        this.articles = articles;
        this.pipeline = pipeline;
        this.store = store;
        this.failures = failures;
        this.reprocessor = reprocessor;
        this.timer = metrics.timer("hemeroteca.annotation");
    }

    /** @return whether there was an article to annotate */
    boolean advance() {
        return takeIn() || reprocessor.advance();
    }

    private boolean takeIn() {
        var claimed = new AtomicReference<IntakeRow>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> annotate(claimed));
        } catch (RuntimeException | StackOverflowError failure) {
            if (claimed.get() == null) {
                throw failure;
            }
            failures.record(claimed.get().articleId, claimed.get().revision, failure);
            return true;
        }
    }

    private boolean annotate(AtomicReference<IntakeRow> claimed) {
        Optional<IntakeRow> next = intake.claim();
        next.ifPresent(row -> {
            claimed.set(row);
            timer.record(() -> bringUpToDate(row));
            row.done(Instant.now());
        });
        return next.isPresent();
    }

    private void bringUpToDate(IntakeRow row) {
        var article = row.deleted ? Optional.<Article>empty() : articles.read(row.articleId);
        if (article.isEmpty()) {
            store.remove(row.articleId);
            LOG.debugf("Removed what was known of article %s", row.articleId);
        } else {
            annotate(article.get(), row.metadataOnly);
        }
    }

    private void annotate(Article article, boolean metadataOnly) {
        if (metadataOnly && store.redate(article, pipeline.version())) {
            LOG.debugf("Dated revision %d of article %s anew", article.revision(), article.id());
        } else {
            store.replace(article, pipeline.analyse(article.text(), article.context()));
            LOG.debugf("Annotated revision %d of article %s", article.revision(), article.id());
        }
    }
}
