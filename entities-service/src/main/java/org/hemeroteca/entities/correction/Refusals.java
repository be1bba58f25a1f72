package org.hemeroteca.entities.correction;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import java.util.List;

/** The problems that corrections are answered with which make no sense of what they are about. */
final class Refusals {
    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    /** A member of the body says what cannot be. */
    static HttpProblem of(String field, String message) {
        return new HttpValidationProblem(
                UNPROCESSABLE,
                "Unprocessable Content",
                List.of(In.body.field(field).message(message)));
    }

    /** The kind of correction is none of {@code thing}. */
    static HttpProblem ofKind(String thing, String kinds) {
        return of("kind", "must be %s for %s".formatted(kinds, thing));
    }
}
