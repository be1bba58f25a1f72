package org.hemeroteca.gateway.tracing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request an id: the client's own where it sent one, else a new one. It stands in the answer, in every log line
 * about the request, and in the calls to the services behind.
 */
public class RequestId {
    /** The header in which an id travels. */
    public static final String HEADER = "X-Request-ID";

    /** Before everything that may answer or log. */
    private static final int FIRST = 1000;
    /** What may stand in a log line without being mistaken for something else. */
    private static final Pattern HARMLESS = Pattern.compile("[0-9A-Za-z._:-]{1,128}");

    /** The trace of a {@code traceparent} (W3C trace context). */
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    void register(@Observes Filters filters) {
        filters.register(RequestId::mark, FIRST);
    }

    private static void mark(RoutingContext exchange) {
        String id = Optional.ofNullable(exchange.request().getHeader(HEADER))
                .filter(HARMLESS.asMatchPredicate())
                .orElseGet(() -> UUID.randomUUID().toString());
        // Where the header is set on the request, it is passed on like one that the client sent.
        exchange.request().headers().set(HEADER, id);
        exchange.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        Optional.ofNullable(exchange.request().getHeader("traceparent"))
                .map(TRACE::matcher)
                .filter(Matcher::matches)
                .ifPresent(trace -> MDC.put("traceId", trace.group(1)));
        exchange.next();
    }
}
