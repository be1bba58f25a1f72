package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.Optional;

/** Gives every problem document a type and a detail that speaks of the request, not of the framework. */
@ApplicationScoped
public class ProblemDefaults implements ProblemPostProcessor {
    private static final URI NO_TYPE = URI.create("about:blank");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return HttpProblem.builder(problem)
                .withType(Optional.ofNullable(problem.getType()).orElse(NO_TYPE))
                .withDetail(detail(problem, context.cause))
                .build();
    }

    private static String detail(HttpProblem problem, Throwable cause) {
        return Optional.ofNullable(problem.getDetail())
                .filter(detail -> !(cause instanceof WebApplicationException))
                .orElseGet(() -> usualDetail(problem));
    }

    private static String usualDetail(HttpProblem problem) {
        return switch (problem.getStatusCode()) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not know the method.";
            case 406 -> "This address has no answer of an acceptable media type.";
            case 415 -> "This address takes no body of this media type.";
            case 422 -> "The request is well-formed, but some of its fields are not acceptable.";
            case 500 -> "The service failed to answer; the cause is in its log.";
            default -> problem.getTitle();
        };
    }
}
