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
    /** After what lets other origins read the refusal (300), before anybody is asked who it is. */
    private static final int EARLY = 280;
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
            PlainProblem.answerAndClose(exchange, tooLarge);
        }
    }

    private static long announced(String length) {
        // The HTTP codec has refused everything but digits.
        return length == null || length.length() > 18 ? 0 : Long.parseLong(length);
    }
}
