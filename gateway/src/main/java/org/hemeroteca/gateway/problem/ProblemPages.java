package org.hemeroteca.gateway.problem;

import static java.util.stream.Collectors.joining;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;

/** The pages that the types of problem documents lead to. */
public class ProblemPages {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <title>%1$s – Hemeroteca</title>
            <style>body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}</style>
            <h1>%1$s</h1>
            %2$s
            </html>
            """;

    void register(@Observes Router router) {
        serve(router, "/problems", list());
        for (ProblemType type : ProblemType.values()) {
            serve(router, type.uri(), page(type));
        }
    }

    private static void serve(Router router, String path, String page) {
        router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(exchange -> answer(exchange, page));
    }

    private static String list() {
        String items = Arrays.stream(ProblemType.values())
                .map(type -> "<li><a href=\"%s\">%d %s</a></li>".formatted(type.uri(), type.status(), type.headline()))
                .collect(joining("\n", "<ul>\n", "\n</ul>"));
        return PAGE.formatted("Problems", items);
    }

    private static String page(ProblemType type) {
        return PAGE.formatted(
                type.headline(),
                "<p>HTTP status %d, type <code>%s</code>.</p>%n<p>%s</p>%n<h2>What to do</h2>%n<p>%s</p>%n<p><a href=\"/problems\">All problems</a></p>"
                        .formatted(type.status(), type.uri(), code(type.meaning()), code(type.remedy())));
    }

    private static String code(String text) {
        return text.replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    private static void answer(RoutingContext exchange, String page) {
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .end(page);
    }
}
