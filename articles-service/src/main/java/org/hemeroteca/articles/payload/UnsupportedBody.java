package org.hemeroteca.articles.payload;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;

/** 415: the body is in another encoding than UTF-8, or does not say what it is. */
public class UnsupportedBody extends HttpProblem {
    private static final long serialVersionUID = 1L;

    UnsupportedBody(String detail) {
        super(builder()
                .withStatus(Status.UNSUPPORTED_MEDIA_TYPE)
                .withTitle("Unsupported Media Type")
                .withDetail(detail));
    }
}
