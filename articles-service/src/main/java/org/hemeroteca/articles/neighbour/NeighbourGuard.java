package org.hemeroteca.articles.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.util.Optional;

/** Lets in whoever shows the shared secret, where there is one. Probes and metrics are no resources, and stay open. */
@Provider
@PreMatching
public class NeighbourGuard implements ContainerRequestFilter {
    private final Instance<NeighboursConfig> config;

    /** @param config cannot be read yet when the framework makes its filters */
    NeighbourGuard(Instance<NeighboursConfig> config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var expected = config.get().secret().map(secret -> ("Bearer " + secret).getBytes(UTF_8));
        var shown = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElse("")
                .getBytes(UTF_8);
        // In constant time, so that the answer's delay tells nothing about the secret.
        if (expected.isPresent() && !MessageDigest.isEqual(expected.get(), shown)) {
            throw stranger();
        }
    }

    private static HttpProblem stranger() {
        return HttpProblem.builder()
                .withStatus(Status.UNAUTHORIZED)
                .withTitle(Status.UNAUTHORIZED.getReasonPhrase())
                .withDetail("Only the services of this deployment may call; clients use the gateway")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"hemeroteca-internal\"")
                .build();
    }
}
