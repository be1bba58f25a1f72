package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Keeps the books on tries to annotate an article: when one fails, another follows later, or the article stands as FAILED with
 * its reason. A try is noted before it begins. One that ends the whole process leaves its note behind; otherwise its article
 * would be the first to be taken up again, and again, and nobody would count.
 */
@ApplicationScoped
class Tries {
    private static final Logger LOG = Logger.getLogger(Tries.class);

    private final IntakeRepository intake;
    private final IntakeConfig config;

    Tries(IntakeRepository intake, IntakeConfig config) {
        this.intake = intake;
        this.config = config;
    }

    /**
     * Notes a try at once, whatever becomes of the caller's transaction, which holds the article's row.
     *
     * @throws ProcessEnded when the try before has not come to its end
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, dontRollbackOn = ProcessEnded.class)
    void begin(UUID articleId) {
        if (!intake.noteTry(articleId)) {
            throw new ProcessEnded();
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void succeed(IntakeRow row) {
        intake.forgetTry(row.articleId);
        row.done(Instant.now());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void fail(IntakeRow row, Throwable cause) {
        intake.forgetTry(row.articleId);
        settle(row, cause);
    }

    private void settle(IntakeRow row, Throwable cause) {
        String reason = reason(cause);
        if (cause instanceof ArticlesAway) {
            row.waits(reason, Instant.now(), config.retryDelay());
        } else if (row.attempts + 1 < config.attempts()) {
            row.postponed(reason, Instant.now(), config.delayAfter(row.attempts + 1));
            LOG.warnf("Article %s is tried again later: %s", row.articleId, cause);
        } else {
            row.failed(reason, Instant.now());
            LOG.errorf(cause, "Article %s is given up after %d tries", row.articleId, row.attempts);
        }
    }

    /** What is not ours to word may hold anything, the text of a query for one; the log has it whole. */
    static String reason(Throwable cause) {
        return cause instanceof IntakeFailure
                ? cause.getMessage()
                : "annotating failed: " + cause.getClass().getSimpleName();
    }
}
