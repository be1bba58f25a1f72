package org.hemeroteca.articles.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** 404: no article has this id, or none any more. */
public class ArticleNotFound extends HttpProblem {
    private static final long serialVersionUID = 1L;

    ArticleNotFound(UUID id) {
        this("There is no article %s.".formatted(id));
    }

    ArticleNotFound(UUID id, int revision) {
        this("There is no revision %d of an article %s.".formatted(revision, id));
    }

    private ArticleNotFound(String detail) {
        super(builder().withStatus(Status.NOT_FOUND).withTitle("Not Found").withDetail(detail));
    }
}
