package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** 422: a query parameter breaks its rule. */
public class ParameterRefused extends HttpProblem {
    private static final long serialVersionUID = 1L;

    public ParameterRefused(String parameter, String message) {
        super(builder()
                .withStatus(422)
                .withTitle("Unprocessable Content")
                .withDetail("The parameter '%s' %s.".formatted(parameter, message))
                .with("violations", List.of(new Violation(parameter, "query", message))));
    }
}
