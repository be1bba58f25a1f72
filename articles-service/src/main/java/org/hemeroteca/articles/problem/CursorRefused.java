package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** 400: a cursor is none of the list's. */
public class CursorRefused extends HttpProblem {
    private static final long serialVersionUID = 1L;

    /** @param parameter the query parameter that holds it */
    public CursorRefused(String parameter) {
        super(builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle("Bad Request")
                .withDetail("The cursor does not belong to this list in this order; start again without one.")
                .with(
                        "violations",
                        List.of(new Violation(
                                parameter, "query", "is not a cursor that this list gave out in this order"))));
    }
}
