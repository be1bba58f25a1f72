package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;

/** Answers paths outside the API, which no resource sees. */
public class UnknownPath {
    void register(@Observes Router router) {
        router.route()
                .last()
                .handler(exchange -> PlainProblem.answer(
                        exchange,
                        HttpProblem.valueOf(Status.NOT_FOUND, "There is nothing here; the API is under /api/v1")));
    }
}
