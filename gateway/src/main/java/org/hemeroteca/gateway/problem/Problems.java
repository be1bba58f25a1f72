package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The problems that the gateway finds itself. */
public final class Problems {
    /** Priority of our exception mappers; the problem library's own have 999. */
    public static final int AHEAD_OF_THE_LIBRARY = 900;

    /** Media type of problem documents. Where success has no body, this is all that a client can accept. */
    public static final String FORM = "application/problem+json";

    private static final int UNPROCESSABLE = 422;

    private Problems() {}

    /** There is no such {@code thing}, an article for instance. */
    public static HttpProblem notFound(String thing) {
        return HttpProblem.valueOf(Status.NOT_FOUND, "There is no %s with this id".formatted(thing));
    }

    /** The path knows the {@code allowed} methods alone. */
    public static HttpProblem notAllowed(Set<String> allowed) {
        String methods = String.join(", ", allowed);
        return HttpProblem.builder()
                .withTitle(Status.METHOD_NOT_ALLOWED.getReasonPhrase())
                .withStatus(Status.METHOD_NOT_ALLOWED)
                .withDetail("This path knows " + methods)
                .withHeader(HttpHeaders.ALLOW, methods)
                .build();
    }

    /** {@code what} is larger than {@code bytes}. */
    public static HttpProblem tooLarge(String what, long bytes) {
        return HttpProblem.valueOf(
                Status.REQUEST_ENTITY_TOO_LARGE, "%s may take up to %d bytes in UTF-8".formatted(what, bytes));
    }

    /** The request can be read, but these values of it break their rules. */
    public static HttpProblem invalid(List<Violation> violations) {
        return new HttpValidationProblem(UNPROCESSABLE, "Unprocessable Content", violations);
    }

    /** @throws HttpProblem when there are {@code violations}: the one that {@link #invalid} tells of them */
    public static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
    }

    /** The caller has made the {@code perMinute} requests that it may; {@code later} it may make the next. */
    public static HttpProblem tooMany(int perMinute, Duration later) {
        return HttpProblem.builder()
                .withTitle(Status.TOO_MANY_REQUESTS.getReasonPhrase())
                .withStatus(Status.TOO_MANY_REQUESTS)
                .withDetail("You may make %d requests a minute".formatted(perMinute))
                .withHeader(HttpHeaders.RETRY_AFTER, later.toSeconds())
                .build();
    }

    /** It cannot be done now, but may be {@code later}. */
    public static HttpProblem unavailable(String detail, Duration later) {
        return HttpProblem.builder()
                .withTitle(Status.SERVICE_UNAVAILABLE.getReasonPhrase())
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withDetail(detail)
                .withHeader(HttpHeaders.RETRY_AFTER, later.toSeconds())
                .build();
    }
}
