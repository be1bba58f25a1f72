package org.hemeroteca.gateway.parameter;

import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.gateway.problem.Problems;

/** Refuses query parameters of a period that is over before it begins, in which nothing would be found. */
@Provider
public class Periods implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var parameters = request.getUriInfo().getQueryParameters();
        List<Violation> violations = parameters.keySet().stream()
                .map(Period::endingWith)
                .flatMap(Optional::stream)
                .flatMap(period -> check(period, parameters).stream())
                .toList();
        Problems.refuse(violations);
    }

    private static Optional<Violation> check(Period period, MultivaluedMap<String, String> parameters) {
        return period.check(In.query, parameters.getFirst(period.start()), parameters.getFirst(period.end()));
    }
}
