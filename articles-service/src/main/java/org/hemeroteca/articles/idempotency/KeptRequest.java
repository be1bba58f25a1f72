package org.hemeroteca.articles.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A request that its sender gave a key. */
@Entity
@Table(name = "idempotency_key")
class KeptRequest {
    @Id
    @Column(columnDefinition = "text")
    String key;

    String fingerprint;

    @Column(name = "article_id")
    UUID articleId;

    boolean created;

    @Column(name = "kept_at")
    Instant keptAt;
}
