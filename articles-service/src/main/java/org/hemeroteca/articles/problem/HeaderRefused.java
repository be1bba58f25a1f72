package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** 400: a header cannot be read. */
public class HeaderRefused extends HttpProblem {
    private static final long serialVersionUID = 1L;

    public HeaderRefused(String header, String message) {
        super(builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle("Bad Request")
                .withDetail("The header '%s' %s.".formatted(header, message))
                .with("violations", List.of(new Violation(header, "header", message))));
    }
}
