package org.hemeroteca.articles.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An announced change. The database adds the number of the transaction, by which {@link FeedRepository} reads. */
@Entity
@Immutable
@Table(name = "article_event")
public class ArticleEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "article_id")
    UUID articleId;

    int revision;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    EventKind kind;

    String hash;

    @Column(name = "occurred_at")
    Instant occurredAt;

    protected ArticleEvent() {}

    ArticleEvent(UUID articleId, int revision, EventKind kind, String hash, Instant occurredAt) {
        this.articleId = articleId;
        this.revision = revision;
        this.kind = kind;
        this.hash = hash;
        this.occurredAt = occurredAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleEvent event && articleId.equals(event.articleId) && revision == event.revision;
    }

    @Override
    public int hashCode() {
        return articleId.hashCode() + revision;
    }
}
