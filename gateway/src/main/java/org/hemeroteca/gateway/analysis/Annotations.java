package org.hemeroteca.gateway.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.hemeroteca.gateway.articles.ArticleView;
import org.hemeroteca.gateway.articles.Articles;
import org.hemeroteca.gateway.entities.AnnotationWait;
import org.hemeroteca.gateway.entities.AnnotationsView;
import org.hemeroteca.gateway.entities.Entities;
import org.hemeroteca.gateway.entities.Waited;
import org.hemeroteca.gateway.preference.Preference;
import org.hemeroteca.gateway.problem.Problems;

/** The annotations of stored articles, of which entities-service hears a moment after they are stored. */
@ApplicationScoped
public class Annotations {
    private final Articles articles;
    private final Entities entities;
    private final AnnotationWait annotationWait;

    Annotations(Articles articles, Entities entities, AnnotationWait annotationWait) {
        this.articles = articles;
        this.entities = entities;
        this.annotationWait = annotationWait;
    }

    /** The annotations of an article of the archive; PENDING when entities-service has not heard of it yet. */
    Waited read(String articleId, Preference preference) {
        var known = entities.annotations(articleId, Duration.ZERO);
        if (known.filter(annotations ->
                        annotations.settled() || preference.patience().isEmpty())
                .isPresent()) {
            return new Waited(Optional.empty(), known);
        }
        var article = stored(articleId);
        var waited = annotationWait.annotations(articleId, preference);
        return new Waited(waited.applied(), waited.annotations().or(() -> Optional.of(pending(article))));
    }

    /** Has a failed annotation tried again. */
    void retry(String articleId) {
        entities.retry(articleId).orElseThrow(() -> Problems.notFound("annotated article"));
    }

    private ArticleView stored(String articleId) {
        return articles.read(articleId).orElseThrow(() -> Problems.notFound("article"));
    }

    private static AnnotationsView pending(ArticleView article) {
        return AnnotationsView.pending(article.id(), article.revision(), article.publishedOn());
    }
}
