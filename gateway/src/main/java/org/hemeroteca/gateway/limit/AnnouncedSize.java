package org.hemeroteca.gateway.limit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.hemeroteca.gateway.problem.PlainProblem;

/**
 * Refuses a body that announces itself as too large before any of it is read. Quarkus would do so too, but without a problem
 * document.
 */
public class AnnouncedSize {
    /** After the request has its id, before Quarkus looks at the size. */
    private static final int EARLY = 500;
    /** Read piece by piece, and never held as a whole. */
    private static final String OF_ANY_LENGTH = "/articles/import";

    private final Limits limits;

    AnnouncedSize(Limits limits) {
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        if (exchange.normalizedPath().endsWith(OF_ANY_LENGTH)) {
            exchange.next();
            return;
        }
        try {
            limits.checkBody(announced(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH)));
            exchange.next();
        } catch (HttpProblem tooLarge) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            // What the client still sends is not worth reading, so that the connection is of no more use.
            PlainProblem.answer(exchange, tooLarge)
                    .onComplete(sent -> exchange.request().connection().close());
        }
    }

    private static long announced(String length) {
        // The HTTP codec has refused everything but digits.
        return length == null || length.length() > 18 ? 0 : Long.parseLong(length);
    }
}
