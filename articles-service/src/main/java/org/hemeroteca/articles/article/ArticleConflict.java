package org.hemeroteca.articles.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** 409: the source has given this external id to another text. */
public class ArticleConflict extends HttpProblem {
    private static final long serialVersionUID = 1L;

    ArticleConflict(UUID articleId) {
        super(builder()
                .withStatus(Status.CONFLICT)
                .withTitle("Conflict")
                .withDetail("Another text is stored under this source and external id.")
                .with("articleId", articleId));
    }
}
