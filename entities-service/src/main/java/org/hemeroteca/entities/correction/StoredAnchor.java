package org.hemeroteca.entities.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hemeroteca.entities.mention.StoredMention;
import org.hibernate.annotations.Immutable;

/** A mention that a correction speaks of, by its words and what stands beside them in its sentence. */
@Entity
@Immutable
@Table(name = "correction_anchor")
@IdClass(StoredAnchor.Key.class)
class StoredAnchor {
    @Id
    @Column(name = "correction_id")
    UUID correctionId;

    @Id
    @Column(name = "mention_id")
    UUID mentionId;

    @Column(name = "article_id")
    UUID articleId;

    @Column(name = "in_title")
    boolean inTitle;

    /** First code point, in the text or in the title, when the correction was made. */
    @Column(name = "start_offset")
    int start;

    String quote;
    String prefix;
    String suffix;

    /** A correction speaks of a mention once. */
    record Key(UUID correctionId, UUID mentionId) implements Serializable {}

    protected StoredAnchor() {}

    StoredAnchor(UUID correctionId, StoredMention mention) {
        this.correctionId = correctionId;
        this.mentionId = mention.id();
        this.articleId = mention.articleId();
        this.inTitle = mention.inTitle();
        this.start = mention.start();
        var anchor = MentionAnchor.of(mention);
        this.quote = anchor.quote();
        this.prefix = anchor.prefix();
        this.suffix = anchor.suffix();
    }

    MentionAnchor anchor() {
        return new MentionAnchor(quote, prefix, suffix);
    }
}
