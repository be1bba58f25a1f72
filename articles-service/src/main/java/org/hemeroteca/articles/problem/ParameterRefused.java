package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** 400: a query parameter cannot be read. */
public class ParameterRefused extends HttpProblem {
    private static final long serialVersionUID = 1L;

    public ParameterRefused(String parameter, String message) {
        super(builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle("Bad Request")
                .withDetail("The parameter '%s' %s.".formatted(parameter, message))
                .with("violations", List.of(new Violation(parameter, "query", message))));
    }
}
