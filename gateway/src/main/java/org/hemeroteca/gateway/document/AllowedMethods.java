package org.hemeroteca.gateway.document;

import static java.util.stream.Collectors.joining;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemeroteca.gateway.problem.Problems;

/**
 * Refuses methods that a path does not know, and says which it knows, as RFC 9110 demands, and in which form it takes a patch (RFC
 * 5789). The framework does not say so, and answers 404 where another resource knows the beginning of the path.
 */
@Provider
@PreMatching
public class AllowedMethods implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var routes = Routes.at(request.getUriInfo().getPath());
        var allowed = routes.stream().flatMap(Route::methods).collect(Collectors.toCollection(TreeSet::new));
        if (!allowed.isEmpty() && request.getMethod().equals(HttpMethod.OPTIONS)) {
            request.abortWith(Response.noContent()
                    .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                    .header(MediaTypes.ACCEPT_PATCH, patches(routes).orElse(null))
                    .build());
        } else if (!allowed.isEmpty() && !allowed.contains(request.getMethod())) {
            var refusal = HttpProblem.builder(Problems.notAllowed(allowed));
            patches(routes).ifPresent(types -> refusal.withHeader(MediaTypes.ACCEPT_PATCH, types));
            throw refusal.build();
        }
    }

    private static Optional<String> patches(List<Route> routes) {
        return Optional.of(routes.stream()
                        .filter(route -> route.method().equals(HttpMethod.PATCH))
                        .flatMap(route -> route.read().stream())
                        .collect(joining(", ")))
                .filter(types -> !types.isEmpty());
    }
}
