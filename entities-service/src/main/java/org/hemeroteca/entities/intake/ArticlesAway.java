package org.hemeroteca.entities.intake;

/** articles-service cannot be reached, or says that it cannot answer now: nobody's fault, and no reason to give an article up. */
class ArticlesAway extends IntakeFailure {
    private static final long serialVersionUID = 1;

    ArticlesAway(Throwable cause) {
        super("articles-service cannot be reached", cause);
    }

    ArticlesAway(int status) {
        super("articles-service is unavailable (status %d)".formatted(status));
    }
}
