package org.hemeroteca.entities.intake;

/** The process ended in the middle of the try before: killed from outside, or by this very article. */
class ProcessEnded extends IntakeFailure {
    private static final long serialVersionUID = 1;

    ProcessEnded() {
        super("the process ended while the article was annotated");
    }
}
