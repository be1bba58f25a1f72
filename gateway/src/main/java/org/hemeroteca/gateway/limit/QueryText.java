package org.hemeroteca.gateway.limit;

import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Refuses query parameters with a NUL, which no text of the archive contains and no database takes. */
@Provider
public class QueryText implements ContainerRequestFilter {
    private static final int UNPROCESSABLE = 422;

    @Override
    public void filter(ContainerRequestContext request) {
        List<Violation> violations = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0))
                .map(parameter -> In.query.field(parameter.getKey()).message("must not contain NUL"))
                .toList();
        if (!violations.isEmpty()) {
            throw new HttpValidationProblem(UNPROCESSABLE, "Unprocessable Content", violations);
        }
    }
}
