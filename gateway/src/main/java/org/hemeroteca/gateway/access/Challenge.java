package org.hemeroteca.gateway.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** How a caller that may not do something learns what it needs (RFC 6750, section 3). */
final class Challenge {
    static final String BEARER = "Bearer realm=\"hemeroteca\"";

    private static final String KEY = "an API key or token in `Authorization: Bearer …`";

    private Challenge() {}

    static HttpProblem withoutCredentials(ResourceInfo operation) {
        return problem(Status.UNAUTHORIZED, needs(operation) + "; send " + KEY, BEARER);
    }

    static HttpProblem unknownCredentials() {
        return problem(
                Status.UNAUTHORIZED,
                "The credentials are not valid, or no longer; send " + KEY,
                BEARER + ", error=\"invalid_token\"");
    }

    static HttpProblem missingScope(ResourceInfo operation) {
        String challenge = BEARER + ", error=\"insufficient_scope\""
                + scope(operation).map(", scope=\"%s\""::formatted).orElse("");
        return problem(Status.FORBIDDEN, needs(operation), challenge);
    }

    private static HttpProblem problem(Status status, String detail, String challenge) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private static String needs(ResourceInfo operation) {
        return scope(operation).map("This needs the scope `%s`"::formatted).orElse("This needs more rights");
    }

    private static Optional<String> scope(ResourceInfo operation) {
        return Stream.of(operation.getResourceMethod(), operation.getResourceClass())
                .filter(place -> place != null && place.isAnnotationPresent(RolesAllowed.class))
                .flatMap(place ->
                        Arrays.stream(place.getAnnotation(RolesAllowed.class).value()))
                .findFirst();
    }
}
