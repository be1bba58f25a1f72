package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers a problem where no resource is in charge. */
public final class PlainProblem {
    /** Nobody needs to hear more of a path that is no address of anything. */
    private static final int LONGEST_INSTANCE = 2000;

    private PlainProblem() {}

    /** The same as {@link #answer}, for the last time on this connection: what the client still sends is not worth reading. */
    public static void answerAndClose(RoutingContext exchange, HttpProblem problem) {
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        answer(exchange, problem)
                .onComplete(sent -> exchange.request().connection().close());
    }

    /** Ends {@code exchange} with {@code problem}; done when that is sent. */
    public static Future<Void> answer(RoutingContext exchange, HttpProblem problem) {
        var document = new JsonObject();
        ProblemType.of(problem.getStatusCode()).ifPresent(type -> document.put("type", type.uri()));
        document.put("status", problem.getStatusCode())
                .put("title", problem.getTitle())
                .put("detail", problem.getDetail());
        if (exchange.request().path().length() <= LONGEST_INSTANCE) {
            document.put("instance", exchange.request().path());
        }
        problem.getHeaders().forEach((name, value) -> exchange.response().putHeader(name, value.toString()));
        return exchange.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .end(document.encode());
    }
}
