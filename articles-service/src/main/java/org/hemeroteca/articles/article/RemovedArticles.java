package org.hemeroteca.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The articles that were removed but can still be restored. */
@ApplicationScoped
public class RemovedArticles {
    private final ArticleRepository articles;

    RemovedArticles(ArticleRepository articles) {
        this.articles = articles;
    }

    /** @return how many of those that were removed before a moment were removed for good; {@code limit} at most, the oldest first */
    @Transactional
    public long purge(Instant removedBefore, int limit) {
        return articles.purge(removedBefore, limit);
    }
}
