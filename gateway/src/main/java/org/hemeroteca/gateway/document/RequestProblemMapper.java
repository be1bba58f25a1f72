package org.hemeroteca.gateway.document;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.stream.Stream;
import org.hemeroteca.gateway.problem.Problems;

/** Says in a client's words why the framework refused a request, and what would do instead. */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class RequestProblemMapper extends ExceptionMapperBase<WebApplicationException> {
    @Context
    UriInfo address;

    @Context
    Request request;

    @Override
    protected HttpProblem toProblem(WebApplicationException refusal) {
        // Whoever reads a body wraps what its stream throws, the refusal of a large one among it.
        return Stream.iterate(refusal.getCause(), Objects::nonNull, Throwable::getCause)
                .filter(HttpProblem.class::isInstance)
                .map(HttpProblem.class::cast)
                .findFirst()
                .orElseGet(() -> refusalOfTheFramework(refusal.getResponse()));
    }

    private HttpProblem refusalOfTheFramework(Response refusal) {
        var problem = HttpProblem.builder()
                .withStatus(refusal.getStatusInfo())
                .withTitle(refusal.getStatusInfo().getReasonPhrase());
        return switch (refusal.getStatus()) {
            case 400 -> problem.withDetail("The body is not well-formed JSON").build();
            case 404 -> problem.withDetail("There is nothing at this path").build();
            case 406 -> unacceptable(problem);
            case 415 -> unsupported(problem);
            default -> problem.build();
        };
    }

    private HttpProblem unacceptable(HttpProblem.Builder problem) {
        var types = MediaTypes.written(request.getMethod(), address.getPath());
        return problem.withDetail("The answer can be had as %s alone".formatted(String.join(" or ", types)))
                .build();
    }

    /** The header for it depends on the method (RFC 9110, 15.5.16; RFC 5789, 2.2). */
    private HttpProblem unsupported(HttpProblem.Builder problem) {
        var types = MediaTypes.read(request.getMethod(), address.getPath());
        boolean isPatch = request.getMethod().equals(HttpMethod.PATCH);
        return problem.withDetail(
                        "The body has to be %s, and Content-Type has to say so".formatted(String.join(" or ", types)))
                .withHeader(isPatch ? MediaTypes.ACCEPT_PATCH : HttpHeaders.ACCEPT, String.join(", ", types))
                .build();
    }
}
