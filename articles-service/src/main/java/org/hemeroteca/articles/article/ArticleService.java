package org.hemeroteca.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.articles.article.StoredArticle.Outcome;
import org.hemeroteca.articles.idempotency.IdempotencyKey;
import org.hemeroteca.articles.idempotency.Repeats;
import org.hemeroteca.articles.paging.Page;

/** Stores and reads articles. */
@ApplicationScoped
public class ArticleService {
    /** Each attempt fails only if another caller removed the article in between. */
    private static final int STORE_ATTEMPTS = 20;

    private final ArticleStore store;
    private final ArticleRepository articles;
    private final Repeats repeats;

    ArticleService(ArticleStore store, ArticleRepository articles, Repeats repeats) {
        this.store = store;
        this.articles = articles;
        this.repeats = repeats;
    }

    /** @param key under which the same request may come again, to be answered in the same way */
    @Transactional
    StoreAnswer store(NewArticle submitted, Optional<IdempotencyKey> key) {
        return key.map(given -> storeOnce(submitted, given)).orElseGet(() -> store(submitted));
    }

    private StoreAnswer storeOnce(NewArticle submitted, IdempotencyKey key) {
        String fingerprint = ContentHash.of(submitted.toString()).value();
        return repeats.find(key, fingerprint)
                .map(first -> new StoreAnswer(view(first.articleId()), first.created()))
                .orElseGet(() -> {
                    StoreAnswer answer = store(submitted);
                    repeats.remember(key, new Repeats.Outcome(answer.view().id(), answer.created()));
                    return answer;
                });
    }

    private StoreAnswer store(NewArticle submitted) {
        Submission submission = Submission.of(submitted);
        for (int attempt = 0; attempt < STORE_ATTEMPTS; attempt++) {
            StoredArticle stored = store.store(List.of(submission)).get(0);
            if (stored.outcome() == Outcome.DIFFERENT) {
                throw new ArticleConflict(stored.id(), "Another text is stored under this source and external id.");
            }
            Optional<ArticleView> view = stored.view().or(() -> articles.findView(stored.id()));
            if (view.isPresent()) {
                return new StoreAnswer(view.get(), stored.outcome() != Outcome.KNOWN);
            }
        }
        throw new IllegalStateException("Article %s did not come to rest".formatted(submission.key()));
    }

    @Transactional
    ArticleView read(UUID id) {
        return view(id);
    }

    private ArticleView view(UUID id) {
        return articles.findView(id).orElseThrow(() -> new ArticleNotFound(id));
    }

    @Transactional
    Page<ArticleSummary> list(ArticleQuery query) {
        return Page.of(
                articles.list(query),
                query.limit(),
                summary -> summary.position().cursor());
    }
}
