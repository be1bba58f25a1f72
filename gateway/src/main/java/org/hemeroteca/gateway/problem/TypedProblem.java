package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Gives every problem its type of the catalogue. */
@ApplicationScoped
public class TypedProblem implements ProblemPostProcessor {
    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return ProblemType.of(problem.getStatusCode())
                .map(type -> HttpProblem.builder(problem)
                        .withType(URI.create(type.uri()))
                        .build())
                .orElse(problem);
    }
}
