package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** 422: a header breaks its rule. */
public class HeaderRefused extends HttpProblem {
    private static final long serialVersionUID = 1L;

    public HeaderRefused(String header, String message) {
        super(builder()
                .withStatus(422)
                .withTitle("Unprocessable Content")
                .withDetail("The header '%s' %s.".formatted(header, message))
                .with("violations", List.of(new Violation(header, "header", message))));
    }
}
