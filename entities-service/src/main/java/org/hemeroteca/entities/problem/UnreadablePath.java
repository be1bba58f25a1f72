package org.hemeroteca.entities.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/** Says what is wrong with a path such as {@code /%zz}, which no resource sees. */
public class UnreadablePath {
    private static final int BAD_REQUEST = 400;

    void register(@Observes Router router) {
        var problem = new JsonObject()
                .put("type", "about:blank")
                .put("status", BAD_REQUEST)
                .put("title", "Bad Request")
                .put("detail", "The path cannot be decoded: after % come two hexadecimal digits of UTF-8");
        router.errorHandler(
                BAD_REQUEST,
                exchange -> exchange.response()
                        .setStatusCode(BAD_REQUEST)
                        .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                        .end(problem.encode()));
    }
}
