package org.hemeroteca.articles.payload;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;

/** 413: the text is over the limit. */
public class TextTooLarge extends HttpProblem {
    private static final long serialVersionUID = 1L;

    TextTooLarge(long maxBytes) {
        super(builder()
                .withStatus(Status.REQUEST_ENTITY_TOO_LARGE)
                .withTitle("Content Too Large")
                .withDetail("A text may have at most %d bytes of UTF-8.".formatted(maxBytes))
                .with("maxBytes", maxBytes));
    }
}
