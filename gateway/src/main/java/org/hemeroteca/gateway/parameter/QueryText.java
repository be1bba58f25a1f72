package org.hemeroteca.gateway.parameter;

import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.gateway.problem.Problems;

/**
 * Refuses query parameters with a NUL, which no text of the archive contains and no database takes, and those without a value, which
 * the framework passes over as if they had not been given.
 */
@Provider
public class QueryText implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        List<Violation> violations = request.getUriInfo().getQueryParameters().entrySet().stream()
                .flatMap(
                        parameter -> fault(parameter.getValue())
                                .map(message ->
                                        In.query.field(parameter.getKey()).message(message))
                                .stream())
                .toList();
        Problems.refuse(violations);
    }

    private static Optional<String> fault(List<String> values) {
        if (values.stream().anyMatch(String::isEmpty)) {
            return Optional.of("must have a value, or be left out");
        }
        return values.stream().anyMatch(value -> value.indexOf('\0') >= 0)
                ? Optional.of("must not contain NUL")
                : Optional.empty();
    }
}
