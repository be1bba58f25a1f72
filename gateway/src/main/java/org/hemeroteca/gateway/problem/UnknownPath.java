package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;

/** Answers paths outside the API, and those that cannot be decoded, which no resource sees. */
public class UnknownPath {
    void register(@Observes Router router) {
        router.errorHandler(
                Status.BAD_REQUEST.getStatusCode(),
                exchange -> PlainProblem.answer(
                        exchange,
                        HttpProblem.valueOf(
                                Status.BAD_REQUEST,
                                "The path cannot be decoded: after % come two hexadecimal digits of UTF-8")));
        router.route()
                .last()
                .handler(exchange -> PlainProblem.answer(
                        exchange,
                        HttpProblem.valueOf(Status.NOT_FOUND, "There is nothing here; the API is under /api/v1")));
    }
}
