package org.hemeroteca.entities.intake;

/** articles-service says that it has no such article, or none any more. */
final class RemovedArticle extends RuntimeException {
    private static final long serialVersionUID = 1;
}
