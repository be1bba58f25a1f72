package org.hemeroteca.articles.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.UUID;

/**
 * 404: no article has this id, or none any more. Its type is its own: entities-service forgets what it knows of an article on this
 * answer alone, not on the 404 of a wrong address or of something in between.
 */
public class ArticleNotFound extends HttpProblem {
    private static final long serialVersionUID = 1L;
    private static final URI TYPE = URI.create("urn:hemeroteca:problem:article-not-found");

    ArticleNotFound(UUID id) {
        this("There is no article %s.".formatted(id));
    }

    ArticleNotFound(UUID id, int revision) {
        this("There is no revision %d of an article %s.".formatted(revision, id));
    }

    private ArticleNotFound(String detail) {
        super(builder()
                .withType(TYPE)
                .withStatus(Status.NOT_FOUND)
                .withTitle("Not Found")
                .withDetail(detail));
    }
}
