package org.hemeroteca.entities.intake;

/** articles-service answered a call with an error of its own. */
class ArticlesRefusal extends IntakeFailure {
    private static final long serialVersionUID = 1;

    ArticlesRefusal(int status) {
        super("articles-service answered status %d".formatted(status));
    }
}
