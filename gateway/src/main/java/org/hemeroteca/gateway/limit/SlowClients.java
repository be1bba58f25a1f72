package org.hemeroteca.gateway.limit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Optional;
import org.hemeroteca.gateway.problem.PlainProblem;

/** Breaks off with clients that send a request so slowly that only its connection can be what they want. */
@ApplicationScoped
public class SlowClients implements HttpServerOptionsCustomizer {
    /** After the request has its id, before anything may wait for the body. */
    private static final int EARLY = 900;

    private static final int BYTES_A_SECOND = 1024;

    private final Vertx vertx;
    private final Duration patience;

    SlowClients(Vertx vertx, LimitsConfig config) {
        this.vertx = vertx;
        this.patience = config.patience();
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        if (!patience.isZero()) {
            SlowHead.breakOffAfter(patience);
        }
    }

    void register(@Observes Filters filters) {
        if (!patience.isZero()) {
            filters.register(this::watch, EARLY);
        }
    }

    private void watch(RoutingContext exchange) {
        SlowHead.arrived(exchange);
        if (hasBody(exchange.request())) {
            long start = System.nanoTime();
            long timer = vertx.setPeriodic(patience.toMillis(), id -> check(exchange, start, id));
            exchange.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
        exchange.next();
    }

    private void check(RoutingContext exchange, long start, long timer) {
        var request = exchange.request();
        if (request.isEnded() || exchange.response().ended()) {
            vertx.cancelTimer(timer);
        } else if (isBehind(request, Duration.ofNanos(System.nanoTime() - start))) {
            vertx.cancelTimer(timer);
            breakOff(exchange);
        }
    }

    private boolean isBehind(HttpServerRequest request, Duration since) {
        long come = request.bytesRead();
        return come != announced(request)
                && (come == 0 || come < BYTES_A_SECOND * since.minus(patience).toSeconds());
    }

    private static boolean hasBody(HttpServerRequest request) {
        return announced(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The length of the body; -1 where it is not known. */
    private static long announced(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                .map(Long::parseLong)
                .orElse(-1L);
    }

    private static void breakOff(RoutingContext exchange) {
        if (exchange.response().headWritten()) {
            exchange.request().connection().close();
        } else {
            PlainProblem.answerAndClose(
                    exchange,
                    HttpProblem.valueOf(
                            Status.REQUEST_TIMEOUT,
                            "A body has to come in at %d bytes a second".formatted(BYTES_A_SECOND)));
        }
    }
}
