package org.hemeroteca.launcher.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands in for the public API: answers what a test told it to, and keeps what it was sent. */
public final class StubApi implements AutoCloseable {
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final HttpServer http;

    public StubApi() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::answer);
        http.start();
    }

    /** The next answer to the request; the last one told is given from then on. */
    public StubApi on(String request, int status, String body) {
        answers.computeIfAbsent(request, key -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    public URI address() {
        return URI.create(
                "http://127.0.0.1:%d/api/v1/".formatted(http.getAddress().getPort()));
    }

    public List<String> requests() {
        return requests;
    }

    public List<String> bodies() {
        return bodies;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var request = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().toString().replace("/api/v1/", "");
        requests.add(request);
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var answer = next(request);
        var body = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Answer next(String request) {
        var told = answers.getOrDefault(request, new ArrayDeque<>(List.of(new Answer(404, "{\"title\":\"unknown\"}"))));
        return told.size() > 1 ? told.pop() : told.peek();
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private record Answer(int status, String body) {}
}
