package org.hemeroteca.articles.article;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Locale;
import org.hemeroteca.articles.article.StoredArticle.Outcome;

/** Counts what was committed. */
@ApplicationScoped
public class ArticleMetrics {
    private final MeterRegistry registry;

    ArticleMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoredArticle stored) {
        registry.counter("hemeroteca.articles.stored", "outcome", tag(stored.outcome()))
                .increment();
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) RemovedArticle removed) {
        registry.counter("hemeroteca.articles.removed").increment();
    }

    private static String tag(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
