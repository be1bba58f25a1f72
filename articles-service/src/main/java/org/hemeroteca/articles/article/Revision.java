package org.hemeroteca.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One text of an article; never changed once it is stored. */
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

    @Column(name = "stored_at")
    Instant storedAt;

    protected Revision() {}

    Revision(Article article, String text) {
        this.id = new Id(article.id, article.revision);
        this.text = text;
        this.hash = article.hash;
        this.length = text.codePointCount(0, text.length());
        this.storedAt = article.storedAt;
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
