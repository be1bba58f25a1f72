package org.hemeroteca.articles.payload;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;

/** 415: the body is in another encoding than UTF-8. */
public class NotUtf8 extends HttpProblem {
    private static final long serialVersionUID = 1L;

    NotUtf8(String detail) {
        super(builder()
                .withStatus(Status.UNSUPPORTED_MEDIA_TYPE)
                .withTitle("Unsupported Media Type")
                .withDetail(detail));
    }
}
