package org.hemeroteca.entities.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hemeroteca.entities.tracing.Traces;
import org.jboss.logging.Logger;

/**
 * Annotates one article after another, new ones before those that are to be annotated again. The row of the article stays locked
 * until its annotation is stored; if the process dies the database gives the row back.
 */
@ApplicationScoped
class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    /** The longest text takes a minute on a busy machine. */
    private static final int PATIENCE_SECONDS = 600;

    private final IntakeRepository intake;
    private final Articles articles;
    private final Pipeline pipeline;
    private final AnnotationStore store;
    private final Tries tries;
    private final Reprocessor reprocessor;
    private final Traces traces;
    private final Timer timer;

    Worker(
            IntakeRepository intake,
            Articles articles,
            Pipeline pipeline,
            AnnotationStore store,
            Tries tries,
            Reprocessor reprocessor,
            Traces traces,
            MeterRegistry metrics) {
        this.intake = intake;
        this.articles = articles;
        this.pipeline = pipeline;
        this.store = store;
        this.tries = tries;
        this.reprocessor = reprocessor;
        this.traces = traces;
        this.timer = metrics.timer("hemeroteca.annotation");
    }

    /** @return whether there was an article to annotate */
    boolean advance() {
        return takeIn() || reprocessor.advance();
    }

    private boolean takeIn() {
        return transaction().call(() -> {
            var next = intake.claim();
            next.ifPresent(this::attempt);
            return next.isPresent();
        });
    }

    /** In a transaction inside the one that holds the row, so that a failure is settled before anybody else takes it. */
    private void attempt(IntakeRow row) {
        try {
            tries.begin(row.articleId);
            traces.goOn(
                    row.traceparent,
                    "annotate",
                    () -> timer.record(() -> transaction().run(() -> bringUpToDate(row))));
            tries.succeed(row);
        } catch (RuntimeException | StackOverflowError failure) {
            tries.fail(row, failure);
        }
    }

    private static TransactionRunnerOptions transaction() {
        return QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS);
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
