package org.hemeroteca.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hemeroteca.articles.outbox.EventKind;
import org.hibernate.annotations.Immutable;

/** One state of an article, its text and its metadata; never changed once it is stored. */
@Entity
@Immutable
public class Revision {
    @EmbeddedId
    Id id;

    @Column(columnDefinition = "text")
    String text;

    String hash;

    /** In code points. */
    int length;

    /** What happened when the article came into this state. */
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    EventKind kind;

    @Embedded
    Metadata metadata;

    @Column(name = "stored_at")
    Instant storedAt;

    protected Revision() {}

    /** The state in which the article is now. */
    Revision(Article article, EventKind kind, String text, Instant storedAt) {
        this.id = new Id(article.id, article.revision);
        this.kind = kind;
        this.text = text;
        this.hash = article.hash;
        this.length = text.codePointCount(0, text.length());
        this.metadata = article.metadata();
        this.storedAt = storedAt;
    }

    /** Never null, unlike the attribute of a state in which nothing was known. */
    Metadata metadata() {
        return Objects.requireNonNullElse(metadata, Metadata.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Revision revision && id.equals(revision.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The article and the number of the revision in it, from 1. */
    @Embeddable
    public record Id(@Column(name = "article_id") UUID articleId, int number) {}
}
