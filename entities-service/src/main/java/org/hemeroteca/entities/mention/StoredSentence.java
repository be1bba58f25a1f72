package org.hemeroteca.entities.mention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hemeroteca.entities.pipeline.MentionView;

/** A sentence that holds a mention, kept as evidence. Its id follows from article and place, so storing twice leaves one. */
@Entity
@Table(name = "sentence")
public class StoredSentence {
    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    @Column(name = "in_title")
    boolean inTitle;

    @Column(name = "start_offset")
    int start;

    @Column(name = "end_offset")
    int end;

    String text;

    protected StoredSentence() {}

    /** @param in {@code title} or null */
    public StoredSentence(UUID articleId, String in, int start, int end, String text) {
        this.id = ContentId.of(articleId, in, start, end, "sentence");
        this.articleId = articleId;
        this.inTitle = MentionView.TITLE.equals(in);
        this.start = start;
        this.end = end;
        this.text = text;
    }

    public SentenceEvidence toView() {
        return new SentenceEvidence(start, end, text, inTitle ? MentionView.TITLE : null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredSentence sentence && sentence.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
