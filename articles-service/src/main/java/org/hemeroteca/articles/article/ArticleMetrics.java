package org.hemeroteca.articles.article;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Locale;

/** Counts what was committed. */
@ApplicationScoped
public class ArticleMetrics {
    private final MeterRegistry registry;

    ArticleMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoredArticle stored) {
        Counter.builder("hemeroteca.articles.stored")
                .description("Texts taken in, by what became of them: new, duplicate (same text, other key) or known")
                .tag("outcome", stored.outcome().name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) RemovedArticle removed) {
        Counter.builder("hemeroteca.articles.removed")
                .description("Articles removed")
                .register(registry)
                .increment();
    }
}
