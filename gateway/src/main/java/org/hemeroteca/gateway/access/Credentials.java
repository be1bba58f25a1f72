package org.hemeroteca.gateway.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a request brings along in {@code Authorization} (RFC 6750). */
final class Credentials {
    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+)", Pattern.CASE_INSENSITIVE);

    private Credentials() {}

    /** The token, be it an API key or one of an OpenID provider. */
    static Optional<String> token(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(bearer -> bearer.matches())
                .map(bearer -> bearer.group(1));
    }

    /** Whether there are any, even of a kind that nobody here understands. */
    static boolean areGiven(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.AUTHORIZATION);
    }
}
