package org.hemeroteca.entities.intake;

/** articles-service answered a call with an error of its own. */
class ArticlesRefusal extends IntakeFailure {
    private static final long serialVersionUID = 1;

    private final int status;

    ArticlesRefusal(int status) {
        super("articles-service answered status %d".formatted(status));
        this.status = status;
    }

    int status() {
        return status;
    }
}
