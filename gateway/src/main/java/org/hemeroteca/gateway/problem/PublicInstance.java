package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Names the path of the request as the client knows it; the library leaves out the part that all of the API shares. */
@ApplicationScoped
public class PublicInstance implements ProblemPostProcessor {
    private static final int BEFORE_THE_LIBRARY = 1000;

    private final String root;

    PublicInstance(@ConfigProperty(name = "quarkus.rest.path") String root) {
        this.root = root;
    }

    @Override
    public int priority() {
        return BEFORE_THE_LIBRARY;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return HttpProblem.builder(problem)
                .withInstance(InstanceUtils.pathToInstance(root + context.path))
                .build();
    }
}
