package org.hemeroteca.entities.reprocessing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.annotation.MentionKind;

/**
 * How far an order to annotate articles again is, and what it did.
 *
 * @param pipeline version that annotates them
 * @param filter which articles it is about
 * @param articles how many of them are how far
 * @param changedArticles articles in which any mention was added, lost or changed
 * @param changes of mentions, by kind; absent in lists
 * @param sample some of the changes; absent in lists
 * @param failures some of the articles that could not be annotated again, and keep what they had; absent in lists
 */
public record ReprocessingView(
        UUID id,
        ReprocessingState state,
        String pipeline,
        ReprocessingRequest filter,
        Instant requestedAt,
        Instant finishedAt,
        Progress articles,
        Long changedArticles,
        Map<MentionKind, Count> changes,
        List<ArticleChange> sample,
        List<Failure> failures) {

    /**
     * @param skipped deleted since, or waiting for the annotation of a newer revision
     */
    public record Progress(long total, long pending, long done, long skipped, long failed) {}

    /**
     * @param changed mentions on the same span that have another type, referent, value, office or zone
     */
    public record Count(long added, long lost, long changed) {}

    /** A change of a mention, with the article in which it stands. */
    public record ArticleChange(UUID articleId, MentionKind kind, MentionChange change) {}

    /** @param failure why, in one line */
    public record Failure(UUID articleId, String failure) {}

    static ReprocessingView summary(StoredReprocessing order, Progress articles) {
        return new ReprocessingView(
                order.id,
                order.state,
                order.pipeline,
                order.filter,
                order.requestedAt,
                order.finishedAt,
                articles,
                null,
                null,
                null,
                null);
    }

    ReprocessingView with(Outcome outcome) {
        return new ReprocessingView(
                id,
                state,
                pipeline,
                filter,
                requestedAt,
                finishedAt,
                articles,
                outcome.changedArticles,
                outcome.changes,
                outcome.sample,
                outcome.failures);
    }

    /** What an order did so far. */
    record Outcome(
            long changedArticles,
            Map<MentionKind, Count> changes,
            List<ArticleChange> sample,
            List<Failure> failures) {}
}
