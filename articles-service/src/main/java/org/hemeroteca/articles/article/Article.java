package org.hemeroteca.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A stored text's identity and metadata; the text itself is in its revisions. */
@Entity
public class Article {
    static final int FIRST_REVISION = 1;

    @Id
    UUID id;

    /** Of the text of the present revision. */
    String hash;

    @Column(name = "duplicate_of")
    UUID duplicateOf;

    int revision;

    /** Counts changes of any kind, so that an entity tag changes with whatever a reader sees. */
    @Version
    int version;

    @Embedded
    Metadata metadata;

    @Column(name = "stored_at")
    Instant storedAt;

    /** Null unless it was removed. */
    @Column(name = "deleted_at")
    Instant deletedAt;

    protected Article() {}

    /** Whether it is a duplicate is not known yet. */
    Article(Submission submission, UUID id, Instant storedAt) {
        this.id = id;
        this.hash = submission.hash().value();
        this.revision = FIRST_REVISION;
        this.metadata = submission.metadata();
        this.storedAt = storedAt;
    }

    /** Never null, unlike the attribute of an article about which nothing is known. */
    Metadata metadata() {
        return Objects.requireNonNullElse(metadata, Metadata.NONE);
    }

    /** Differs whenever anything that readers see does. */
    String entityTag() {
        return ArticleView.entityTag(revision, version);
    }

    ArticleKey key() {
        return ArticleKey.of(metadata(), new ContentHash(hash));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article && key().equals(article.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
