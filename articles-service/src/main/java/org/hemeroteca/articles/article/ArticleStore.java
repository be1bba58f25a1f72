package org.hemeroteca.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemeroteca.articles.article.StoredArticle.Outcome;
import org.hemeroteca.articles.article.SubmissionRepository.Draft;
import org.hemeroteca.articles.article.SubmissionRepository.Known;
import org.hemeroteca.articles.outbox.EventKind;

/**
 * Stores submissions, any number at once. Within a caller's transaction all or none are stored; without one, each statement that stores
 * some is a transaction by itself, which saves a single article all trips to the database but one.
 */
@ApplicationScoped
public class ArticleStore {
    /** A round settles nothing only if other callers stored or removed the same articles in between. */
    private static final int IDLE_ROUNDS = 20;

    private final SubmissionRepository submissions;
    private final Event<Object> changes;
    private final Clock clock;

    ArticleStore(SubmissionRepository submissions, Event<Object> changes, Clock clock) {
        this.submissions = submissions;
        this.changes = changes;
        this.clock = clock;
    }

    /** @return what became of each submission, in their order */
    public List<StoredArticle> store(List<Submission> submitted) {
        Map<Submission, StoredArticle> settled = new IdentityHashMap<>();
        int idle = 0;
        while (settled.size() < submitted.size()) {
            int before = settled.size();
            settle(round(submitted, settled), settled, idle == 0);
            idle = settled.size() > before ? 0 : idle + 1;
            if (idle > IDLE_ROUNDS) {
                throw new IllegalStateException("%d submissions did not come to rest".formatted(submitted.size()));
            }
        }
        settled.values().forEach(changes::fire);
        return submitted.stream().map(settled::get).toList();
    }

    /** Submissions of which no two have the same key or the same text; the others come after them. */
    private static List<Submission> round(List<Submission> submitted, Map<Submission, StoredArticle> settled) {
        Set<Object> taken = new HashSet<>();
        return submitted.stream()
                .filter(submission -> !settled.containsKey(submission))
                .filter(submission -> taken.add(submission.hash()) & taken.add(submission.key()))
                .toList();
    }

    /** Most submissions are of articles that were not there before: only what was not inserted is asked for. */
    private void settle(List<Submission> round, Map<Submission, StoredArticle> settled, boolean idsAreFree) {
        add(round, settled, idsAreFree);
        List<Submission> left = round.stream()
                .filter(submission -> !settled.containsKey(submission))
                .toList();
        Map<ArticleKey, Known> known = left.isEmpty() ? Map.of() : submissions.findKnown(left);
        for (Submission submission : left) {
            Optional.ofNullable(known.get(submission.key()))
                    .ifPresent(present -> settled.put(submission, recognise(present, submission)));
        }
    }

    private static StoredArticle recognise(Known known, Submission submission) {
        Outcome outcome = known.hash().equals(submission.hash()) ? Outcome.KNOWN : Outcome.DIFFERENT;
        return StoredArticle.before(known.id(), outcome);
    }

    private void add(List<Submission> round, Map<Submission, StoredArticle> settled, boolean idsAreFree) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Draft> drafts = new ArrayList<>();
        for (Submission submission : round) {
            // A microsecond apart, so that the order in which they came is the order in which they are listed.
            drafts.add(draft(submission, now.plus(drafts.size(), ChronoUnit.MICROS), idsAreFree));
        }
        submissions.insert(drafts).forEach(draft -> settled.put(draft.submission(), StoredArticle.now(draft)));
    }

    private static Draft draft(Submission submission, Instant storedAt, boolean idIsFree) {
        UUID id = submission.id() == null || !idIsFree ? UUID.randomUUID() : submission.id();
        Article article = new Article(submission, id, storedAt);
        return new Draft(submission, article, new Revision(article, EventKind.STORED, submission.text(), storedAt));
    }
}
