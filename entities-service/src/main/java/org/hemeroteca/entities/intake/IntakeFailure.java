package org.hemeroteca.entities.intake;

/** Why an article could not be annotated, in words that anybody may read. */
abstract class IntakeFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    IntakeFailure(String reason) {
        super(reason);
    }

    IntakeFailure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
