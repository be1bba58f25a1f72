package org.hemeroteca.entities.reprocessing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A {@link Difference} that an order made to an article. */
@Entity
@Table(name = "reprocessing_difference")
@IdClass(StoredDifference.Key.class)
class StoredDifference {
    @Id
    @Column(name = "reprocessing_id")
    UUID orderId;

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Id
    @Enumerated(EnumType.STRING)
    MentionKind kind;

    int added;
    int lost;
    int changed;

    @JdbcTypeCode(SqlTypes.JSON)
    List<MentionChange> sample;

    /** What identifies the difference. */
    record Key(UUID orderId, UUID articleId, MentionKind kind) implements Serializable {}

    protected StoredDifference() {}

    StoredDifference(QueuedArticle article, Difference difference) {
        orderId = article.orderId();
        articleId = article.articleId();
        kind = difference.kind();
        added = difference.added();
        lost = difference.lost();
        changed = difference.changed();
        sample = difference.sample();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredDifference difference && difference.key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private Key key() {
        return new Key(orderId, articleId, kind);
    }
}
