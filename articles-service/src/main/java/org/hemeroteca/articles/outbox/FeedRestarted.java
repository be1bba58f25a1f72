package org.hemeroteca.articles.outbox;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;

/** 410: the cursor belongs to a database that is no more, and the reader has to start over. */
public class FeedRestarted extends HttpProblem {
    private static final long serialVersionUID = 1L;

    FeedRestarted() {
        super(
                builder()
                        .withStatus(Status.GONE)
                        .withTitle("Gone")
                        .withDetail(
                                "The cursor belongs to a database that this one has replaced: read from the beginning, without 'after'."));
    }
}
