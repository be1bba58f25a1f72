package org.hemeroteca.entities.tracing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Has every log line about a request name it as the gateway does: by its id, and by the trace of which it is a part (W3C trace
 * context).
 */
public class RequestMark {
    /** Before everything that may log. */
    private static final int FIRST = 1000;

    /** What may stand in a log line without being mistaken for something else. */
    private static final Pattern ID = Pattern.compile("([0-9A-Za-z._:-]{1,128})");

    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    void register(@Observes Filters filters) {
        filters.register(RequestMark::mark, FIRST);
    }

    private static void mark(RoutingContext exchange) {
        found(exchange, "X-Request-ID", ID).ifPresent(id -> {
            MDC.put("requestId", id);
            exchange.response().putHeader("X-Request-ID", id);
        });
        found(exchange, "traceparent", TRACE).ifPresent(trace -> MDC.put("traceId", trace));
        exchange.next();
    }

    private static Optional<String> found(RoutingContext exchange, String header, Pattern form) {
        return Optional.ofNullable(exchange.request().getHeader(header))
                .map(form::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1));
    }
}
