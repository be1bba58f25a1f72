package org.hemeroteca.articles.idempotency;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** 422: the idempotency key was given to another request. */
public class KeyUsedBefore extends HttpProblem {
    private static final long serialVersionUID = 1L;

    KeyUsedBefore() {
        super(builder()
                .withStatus(422)
                .withTitle("Unprocessable Content")
                .withDetail("This Idempotency-Key was used for another request: take a new one for each request."));
    }
}
