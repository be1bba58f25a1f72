package org.hemeroteca.articles.article;

import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.articles.article.SubmissionRepository.Draft;

/**
 * What became of a submission.
 *
 * @param view of an article that has just been stored; empty where it was there before
 */
public record StoredArticle(UUID id, Outcome outcome, Optional<ArticleView> view) {

    /** How an article came to be stored. */
    public enum Outcome {
        /** Nothing of the kind was stored before. */
        NEW,
        /** The text was stored before, under another key. */
        DUPLICATE,
        /** The same text was stored before under the same key. */
        KNOWN,
        /** Another text was stored before under the same key, and still is. */
        DIFFERENT
    }

    static StoredArticle now(Draft draft) {
        Outcome outcome = draft.article().duplicateOf == null ? Outcome.NEW : Outcome.DUPLICATE;
        return new StoredArticle(
                draft.article().id, outcome, Optional.of(ArticleView.of(draft.article(), draft.revision())));
    }

    static StoredArticle before(UUID id, Outcome outcome) {
        return new StoredArticle(id, outcome, Optional.empty());
    }
}
