package org.hemeroteca.entities.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The newest event of an article, and what became of it. Locked by the worker that is at it. */
@Entity
@Table(name = "article_intake")
class IntakeRow {
    @Id
    @Column(name = "article_id")
    UUID articleId;

    int revision;
    boolean deleted;

    /** Whether nothing but metadata has changed since the article was annotated. */
    @Column(name = "metadata_only")
    boolean metadataOnly;

    @Enumerated(EnumType.STRING)
    ArticleState state;

    int attempts;

    @Column(name = "due_at")
    Instant dueAt;

    /** Why the last try failed, in one line; null after a success. */
    String failure;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    /** Of the request that made the change (W3C trace context); null where it was not traced. */
    String traceparent;

    void done(Instant now) {
        state = ArticleState.DONE;
        metadataOnly = false;
        attempts++;
        failure = null;
        finishedAt = now;
    }

    /** Puts the article back for another try after {@code delay}. */
    void postponed(String reason, Instant now, Duration delay) {
        attempts++;
        failure = reason;
        dueAt = now.plus(delay);
    }

    /** Puts the article back without counting the try, which was over before it reached the article. */
    void waits(String reason, Instant now, Duration delay) {
        failure = reason;
        dueAt = now.plus(delay);
    }

    /** Gives the article up until somebody asks for a retry. */
    void failed(String reason, Instant now) {
        state = ArticleState.FAILED;
        attempts++;
        failure = reason;
        finishedAt = now;
    }

    void retry(Instant now) {
        state = ArticleState.PENDING;
        attempts = 0;
        dueAt = now;
    }
}
