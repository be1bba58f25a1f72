package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** 422: a value beside the body breaks its rule. */
public class ValueRefused extends HttpProblem {
    private static final long serialVersionUID = 1L;

    private ValueRefused(String kind, Violation violation) {
        super(builder()
                .withStatus(422)
                .withTitle("Unprocessable Content")
                .withDetail("The %s '%s' %s.".formatted(kind, violation.field(), violation.message()))
                .with("violations", List.of(violation)));
    }

    /** @param name that of the query parameter */
    public static ValueRefused parameter(String name, String message) {
        return new ValueRefused("parameter", new Violation(name, "query", message));
    }

    public static ValueRefused header(String name, String message) {
        return new ValueRefused("header", new Violation(name, "header", message));
    }
}
