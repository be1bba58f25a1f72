package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Decides what becomes of an article that could not be annotated: another try later, or FAILED with its reason. */
@ApplicationScoped
class FailureRecorder {
    private static final Logger LOG = Logger.getLogger(FailureRecorder.class);
    private static final int LONGEST_REASON = 500;

    private final IntakeRepository intake;
    private final IntakeConfig config;

    FailureRecorder(IntakeRepository intake, IntakeConfig config) {
        this.intake = intake;
        this.config = config;
    }

    /** @param revision what was tried; when a newer event has come since, that one gets its own tries */
    @Transactional
    void record(UUID articleId, int revision, Throwable cause) {
        intake.locked(articleId)
                .filter(row -> row.revision == revision && row.state == ArticleState.PENDING)
                .ifPresent(row -> settle(row, cause));
    }

    private void settle(IntakeRow row, Throwable cause) {
        String reason = reason(cause);
        if (cause instanceof ArticlesAway) {
            row.waits(reason, Instant.now(), config.retryDelay());
        } else if (row.attempts + 1 < config.attempts()) {
            row.postponed(reason, Instant.now(), config.delayAfter(row.attempts + 1));
            LOG.warnf("Article %s is tried again later: %s", row.articleId, reason);
        } else {
            row.failed(reason, Instant.now());
            LOG.errorf(cause, "Article %s is given up after %d tries", row.articleId, row.attempts);
        }
    }

    /** What went wrong, in one line. */
    static String reason(Throwable cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = reason.lines().findFirst().orElse("");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
