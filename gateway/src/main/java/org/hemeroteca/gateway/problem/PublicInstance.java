package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
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
                .withInstance(InstanceUtils.pathToInstance(reference(root + context.path)))
                .build();
    }

    /** The path as it may stand in an address; the framework gives it decoded. */
    private static String reference(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException unwritable) {
            return "";
        }
    }
}
