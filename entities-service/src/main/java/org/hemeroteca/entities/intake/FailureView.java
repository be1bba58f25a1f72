package org.hemeroteca.entities.intake;

import java.time.Instant;
import java.util.UUID;

/** An article that was given up, and why. */
public record FailureView(UUID articleId, int revision, int attempts, String failure, Instant failedAt) {
    static FailureView of(IntakeRow row) {
        return new FailureView(row.articleId, row.revision, row.attempts, row.failure, row.finishedAt);
    }
}
