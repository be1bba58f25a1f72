package org.hemeroteca.articles.importing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.articles.importing.ReportLine.LineProblem;
import org.hemeroteca.articles.problem.Violation;

/** Problems as they stand in a report. */
final class LineProblems {
    private LineProblems() {}

    @SuppressWarnings("unchecked")
    static LineProblem of(HttpProblem problem) {
        List<Violation> violations = (List<Violation>)
                Optional.ofNullable(problem.getParameters().get("violations")).orElse(List.of());
        return new LineProblem(problem.getStatusCode(), problem.getTitle(), problem.getDetail(), violations);
    }

    static LineProblem notStored() {
        return new LineProblem(
                503, "Service Unavailable", "The line could not be stored now: send it again.", List.of());
    }

    static LineProblem storeUnreachable() {
        return new LineProblem(
                503,
                "Service Unavailable",
                "The store could not be reached any more. Lines without an entry in this report were not stored: send them again.",
                List.of());
    }

    static LineProblem brokenOff() {
        return new LineProblem(
                400,
                "Bad Request",
                "The body broke off, or its compression is damaged, behind the last line told here.",
                List.of());
    }
}
