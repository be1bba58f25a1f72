package org.hemeroteca.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hemeroteca.articles.outbox.ArticleEvent;
import org.hemeroteca.articles.outbox.EventKind;
import org.hemeroteca.articles.outbox.Outbox;

/** Changes articles; each change, the state it leaves and its announcement are one transaction. */
@ApplicationScoped
public class ArticleChanges {
    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final Outbox outbox;
    private final Event<Object> changes;
    private final Clock clock;

    ArticleChanges(
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

    /** Changes metadata; the text stays. */
    @Transactional
    ArticleView patch(UUID id, EntityTagCondition condition, MetadataPatch patch) {
        Article article = present(id);
        condition.check(article.entityTag());
        return change(article, patch.applyTo(article.metadata()), revisions.present(article).text);
    }

    /** Puts another text, or the same, and other metadata in the place of the present ones. */
    @Transactional
    ArticleView replace(UUID id, EntityTagCondition condition, NewArticle state) {
        Article article = present(id);
        condition.check(article.entityTag());
        return change(article, Metadata.of(state), state.text());
    }

    /** As {@link #replace} whatever the present state is. */
    @Transactional
    public void revise(UUID id, Submission state) {
        change(present(id), state.metadata(), state.text());
    }

    private ArticleView change(Article article, Metadata metadata, String text) {
        Revision before = revisions.present(article);
        ContentHash hash = ContentHash.of(text);
        boolean retold = !before.hash.equals(hash.value());
        if (!retold && metadata.equals(article.metadata())) {
            return ArticleView.of(article, before);
        }
        checkKey(article.id, metadata, hash.value());
        if (retold) {
            article.duplicateOf =
                    articles.findOriginal(article.id, hash.value()).orElse(null);
        }
        article.metadata = metadata;
        article.hash = hash.value();
        return enter(article, retold ? EventKind.REVISED : EventKind.METADATA_CHANGED, text);
    }

    /** Makes a removed article what it was before. */
    @Transactional
    ArticleView restore(UUID id) {
        Article article = articles.lock(id).orElseThrow(() -> new ArticleNotFound(id));
        if (article.deletedAt == null) {
            return ArticleView.of(article, revisions.present(article));
        }
        checkKey(id, article.metadata(), article.hash);
        article.duplicateOf = articles.findOriginal(id, article.hash).orElse(null);
        article.deletedAt = null;
        return enter(article, EventKind.STORED, revisions.last(id).text);
    }

    /** Asked before anything is changed, so that the answer can name the other article. */
    private void checkKey(UUID id, Metadata metadata, String hash) {
        articles.findHolderOfKey(id, metadata, hash).ifPresent(holder -> {
            throw new ArticleConflict(holder, "Another article has this key.");
        });
    }

    /** Brings the article into the state that its attributes describe. */
    private ArticleView enter(Article article, EventKind kind, String text) {
        article.revision++;
        Revision revision = new Revision(article, kind, text, now());
        revisions.persist(revision);
        if (kind == EventKind.REVISED) {
            articles.disinherit(article.id);
        }
        return announced(article, revision);
    }

    private ArticleView announced(Article article, Revision revision) {
        articles.flush();
        outbox.announce(new ArticleEvent(article.id, article.revision, revision.kind, article.hash));
        return ArticleView.of(article, revision);
    }

    /** The removal counts as a revision of its own, so that readers of the feed know it for the latest word. */
    @Transactional
    void remove(UUID id, EntityTagCondition condition) {
        Article article = present(id);
        condition.check(article.entityTag());
        article.deletedAt = now();
        article.duplicateOf = null;
        article.revision++;
        articles.disinherit(id);
        outbox.announce(new ArticleEvent(id, article.revision, EventKind.DELETED, article.hash));
        changes.fire(new RemovedArticle(id));
    }

    private Article present(UUID id) {
        return articles.lock(id)
                .filter(article -> article.deletedAt == null)
                .orElseThrow(() -> new ArticleNotFound(id));
    }

    /** As exact as the store keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
