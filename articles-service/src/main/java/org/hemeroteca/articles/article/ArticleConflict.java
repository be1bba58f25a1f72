package org.hemeroteca.articles.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** 409: another article has the key. */
public class ArticleConflict extends HttpProblem {
    private static final long serialVersionUID = 1L;

    ArticleConflict(UUID articleId, String detail) {
        super(builder()
                .withStatus(Status.CONFLICT)
                .withTitle("Conflict")
                .withDetail(detail)
                .with("articleId", articleId));
    }
}
