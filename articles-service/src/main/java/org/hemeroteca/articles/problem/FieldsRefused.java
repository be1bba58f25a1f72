package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** 422: some fields cannot be taken. */
public class FieldsRefused extends HttpProblem {
    private static final long serialVersionUID = 1L;

    public FieldsRefused(List<Violation> violations) {
        super(builder().withStatus(422).withTitle("Unprocessable Content").with("violations", violations));
    }
}
