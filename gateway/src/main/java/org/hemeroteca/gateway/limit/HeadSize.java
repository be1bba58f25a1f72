package org.hemeroteca.gateway.limit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.hemeroteca.gateway.problem.PlainProblem;

/** Refuses addresses and headers beyond what anybody needs. */
public class HeadSize {
    /** Before anything of ours that looks at addresses and headers; after what lets other origins read the refusal (300). */
    private static final int EARLY = 298;
    /** The colon, the space and the end of the line. */
    private static final int PUNCTUATION = 4;

    private final long uri;
    private final long headers;

    HeadSize(LimitsConfig config) {
        this.uri = config.uri().asLongValue();
        this.headers = config.headers().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        refusal(exchange.request())
                .ifPresentOrElse(tooLarge -> PlainProblem.answerAndClose(exchange, tooLarge), exchange::next);
    }

    private Optional<HttpProblem> refusal(HttpServerRequest request) {
        if (request.uri().length() > uri) {
            return Optional.of(HttpProblem.valueOf(
                    Status.REQUEST_URI_TOO_LONG, "Path and query may take up to %d bytes".formatted(uri)));
        }
        return weight(request) > headers
                ? Optional.of(HttpProblem.valueOf(
                        Status.REQUEST_HEADER_FIELDS_TOO_LARGE, "Headers may take up to %d bytes".formatted(headers)))
                : Optional.empty();
    }

    private static long weight(HttpServerRequest request) {
        long weight = 0;
        for (var header : request.headers()) {
            weight += header.getKey().length() + header.getValue().length() + PUNCTUATION;
        }
        return weight;
    }
}
