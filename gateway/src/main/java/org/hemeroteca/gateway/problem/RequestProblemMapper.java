package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Says in a client's words why the framework refused a request. */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class RequestProblemMapper extends ExceptionMapperBase<WebApplicationException> {
    private static final Map<Integer, String> DETAILS = Map.of(
            400, "The body is not well-formed JSON",
            404, "There is nothing at this path",
            406, "The answer cannot be had in an accepted media type",
            415, "The body cannot be read in this media type");

    @Override
    protected HttpProblem toProblem(WebApplicationException refusal) {
        // Whoever reads a body wraps what its stream throws, the refusal of a large one among it.
        return Stream.iterate(refusal.getCause(), Objects::nonNull, Throwable::getCause)
                .filter(HttpProblem.class::isInstance)
                .map(HttpProblem.class::cast)
                .findFirst()
                .orElseGet(() -> refusalOfTheFramework(refusal));
    }

    private static HttpProblem refusalOfTheFramework(WebApplicationException refusal) {
        Response response = refusal.getResponse();
        return HttpProblem.builder()
                .withStatus(response.getStatusInfo())
                .withTitle(response.getStatusInfo().getReasonPhrase())
                .withDetail(DETAILS.get(response.getStatus()))
                .build();
    }
}
