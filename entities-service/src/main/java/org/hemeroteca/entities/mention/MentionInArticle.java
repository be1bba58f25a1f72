package org.hemeroteca.entities.mention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.hemeroteca.entities.pipeline.MentionView;

/**
 * A mention with the article and the sentence in which it stands.
 *
 * @param rejected true when a person has said that it names nothing; else absent
 */
public record MentionInArticle(
        UUID articleId, @JsonUnwrapped MentionView mention, SentenceEvidence sentence, Boolean rejected) {
    static MentionInArticle of(StoredMention mention) {
        return new MentionInArticle(
                mention.articleId,
                MentionPresenter.view(mention),
                mention.sentence == null ? null : mention.sentence.toView(),
                mention.isRejected() ? true : null);
    }
}
