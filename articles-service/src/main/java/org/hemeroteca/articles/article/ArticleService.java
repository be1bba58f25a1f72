package org.hemeroteca.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.articles.article.StoredArticle.Outcome;
import org.hemeroteca.articles.outbox.EventKind;
import org.hemeroteca.articles.outbox.Outbox;
import org.hemeroteca.articles.paging.Page;

/** Stores, reads and removes articles; each change and its announcement are one transaction. */
@ApplicationScoped
public class ArticleService {
    /** Each attempt fails only if another caller stored or removed the same article in between. */
    private static final int STORE_ATTEMPTS = 20;

    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final Outbox outbox;
    private final Event<Object> changes;
    private final Clock clock;

    ArticleService(
            ArticleRepository articles,
            RevisionRepository revisions,
            Outbox outbox,
            Event<Object> changes,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    StoredArticle store(NewArticle submitted) {
        ContentHash hash = ContentHash.of(submitted.text());
        ArticleKey key = ArticleKey.of(submitted.source(), submitted.externalId(), hash);
        for (int attempt = 0; attempt < STORE_ATTEMPTS; attempt++) {
            Optional<StoredArticle> stored =
                    articles.findView(key).map(known -> recognise(known, hash)).or(() -> add(submitted, hash));
            if (stored.isPresent()) {
                changes.fire(stored.get());
                return stored.get();
            }
        }
        throw new IllegalStateException("Article %s did not come to rest".formatted(key));
    }

    private static StoredArticle recognise(ArticleView known, ContentHash hash) {
        if (!known.hash().equals(hash.value())) {
            throw new ArticleConflict(known.id());
        }
        return new StoredArticle(known, Outcome.KNOWN);
    }

    /** Empty if another caller was faster. */
    private Optional<StoredArticle> add(NewArticle submitted, ContentHash hash) {
        Article article = new Article(submitted, hash, now());
        article.duplicateOf = articles.findOriginal(hash).orElse(null);
        if (!articles.insert(article)) {
            return Optional.empty();
        }
        Revision revision = new Revision(article, submitted.text());
        revisions.persistAndFlush(revision);
        outbox.announce(article.id, article.revision, EventKind.STORED, article.hash);
        Outcome outcome = article.duplicateOf == null ? Outcome.NEW : Outcome.DUPLICATE;
        return Optional.of(new StoredArticle(ArticleView.of(article, revision), outcome));
    }

    @Transactional
    ArticleView read(UUID id) {
        return articles.findView(id).orElseThrow(() -> new ArticleNotFound(id));
    }

    @Transactional
    Page<ArticleSummary> list(ArticleQuery query) {
        return Page.of(
                articles.list(query),
                query.limit(),
                summary -> summary.position().cursor());
    }

    /** The removal counts as a revision of its own, so that readers of the feed know it for the latest word. */
    @Transactional
    void remove(UUID id) {
        Article article = articles.lock(id).orElseThrow(() -> new ArticleNotFound(id));
        articles.remove(id);
        outbox.announce(id, article.revision + 1, EventKind.DELETED, article.hash);
        changes.fire(new RemovedArticle(id));
    }

    /** As exact as the store keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
