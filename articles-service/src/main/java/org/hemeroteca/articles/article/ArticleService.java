package org.hemeroteca.articles.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
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
    private final ArticleListRepository lists;
    private final Repeats repeats;

    ArticleService(ArticleStore store, ArticleRepository articles, ArticleListRepository lists, Repeats repeats) {
        this.store = store;
        this.articles = articles;
        this.lists = lists;
        this.repeats = repeats;
    }

    /** @param key under which the same request may come again, to be answered in the same way */
    StoreAnswer store(NewArticle submitted, Optional<IdempotencyKey> key) {
        return key.map(given -> QuarkusTransaction.requiringNew().call(() -> storeOnce(submitted, given)))
                .orElseGet(() -> store(submitted));
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

    /** One statement, which needs no transaction around it: a transaction would take another trip to the database. */
    ArticleView read(UUID id) {
        return view(id);
    }

    private ArticleView view(UUID id) {
        return articles.findView(id).orElseThrow(() -> absent(id));
    }

    /** Whoever is told 404 takes the article for removed, and forgets what it knows of it. */
    private RuntimeException absent(UUID id) {
        return articles.isDamaged(id)
                ? new IllegalStateException("Article %s has lost its present revision".formatted(id))
                : new ArticleNotFound(id);
    }

    /** Refuses, with 404, an article that is not there. */
    @Transactional
    public void check(UUID id) {
        view(id);
    }

    /** Those of the articles that are there. */
    @Transactional
    public List<ArticleView> readAll(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : articles.findViews(ids);
    }

    /** @param cursor empty for the first page */
    @Transactional
    public Page<ArticleSummary> list(ArticleFilter filter, ArticleOrder order, Optional<String> cursor, int limit) {
        Optional<ArticlePosition> after = cursor.map(given -> ArticlePosition.read(given, order));
        return Page.of(
                lists.list(new Stretch(filter, order, after, limit + 1)),
                limit,
                article -> ArticlePosition.behind(article, order).cursor());
    }

    /** Up to {@code limit} articles that were stored after one of them, the oldest first. */
    @Transactional
    public List<ArticleView> following(ArticleFilter filter, Optional<ArticleView> last, int limit) {
        ArticleOrder order = ArticleOrder.OLDEST;
        Optional<ArticlePosition> after =
                last.map(ArticleSummary::of).map(article -> ArticlePosition.behind(article, order));
        return lists.read(new Stretch(filter, order, after, limit));
    }

    /** @return up to {@code limit} counts behind a value, in the order of the values */
    @Transactional
    public List<ArticleCount> count(CountedBy by, ArticleFilter filter, Optional<String> after, int limit) {
        return lists.count(by, filter, after, limit);
    }
}
