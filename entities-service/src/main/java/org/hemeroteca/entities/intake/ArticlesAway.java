package org.hemeroteca.entities.intake;

/**
 * articles-service cannot be reached, says that it cannot answer now, or something else answers at its address: nobody's fault, and no
 * reason to give an article up.
 */
class ArticlesAway extends IntakeFailure {
    private static final long serialVersionUID = 1;

    ArticlesAway(Throwable cause) {
        super("articles-service cannot be reached", cause);
    }

    ArticlesAway(String sign) {
        super("articles-service is unavailable (%s)".formatted(sign));
    }
}
