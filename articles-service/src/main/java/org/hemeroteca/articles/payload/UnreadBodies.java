package org.hemeroteca.articles.payload;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes in, and throws away, what is left of a body when the answer is out already. Most clients read no answer before they have sent
 * everything: left alone they would wait for the service, which has no more use for the body, forever.
 */
@ApplicationScoped
public class UnreadBodies {
    /** Whoever sends more than this for nothing loses the connection. */
    private static final long MAX_DISCARDED_BYTES = 64L * 1024 * 1024;

    private static final int BEFORE_ALL_OTHERS = 1000;

    void register(@Observes Filters filters) {
        filters.register(UnreadBodies::watch, BEFORE_ALL_OTHERS);
    }

    private static void watch(RoutingContext exchange) {
        exchange.addEndHandler(answered -> discard(exchange.request()));
        exchange.next();
    }

    private static void discard(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        AtomicLong discarded = new AtomicLong();
        request.handler(bytes -> {
            if (discarded.addAndGet(bytes.length()) > MAX_DISCARDED_BYTES) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
