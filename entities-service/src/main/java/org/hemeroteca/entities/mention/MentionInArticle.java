package org.hemeroteca.entities.mention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.hemeroteca.entities.pipeline.MentionView;

/** A mention with the article and the sentence in which it stands. */
public record MentionInArticle(
        UUID articleId, @JsonUnwrapped MentionView mention, SentenceEvidence sentence) {
    static MentionInArticle of(StoredMention mention) {
        return new MentionInArticle(
                mention.articleId, mention.toView(), mention.sentence == null ? null : mention.sentence.toView());
    }
}
