package org.hemeroteca.entities.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands in for articles-service: a feed of events and the articles behind them, over HTTP on a free loopback port. */
public class ArticlesStub implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Map<String, Object>> EVENTS = new CopyOnWriteArrayList<>();
    private static final Map<UUID, Map<String, Object>> ARTICLES = new ConcurrentHashMap<>();
    private static final Map<UUID, Answer> INSTEAD = new ConcurrentHashMap<>();

    /** What is answered in the place of an article. */
    public record Answer(int status, String type, String body) {}

    private HttpServer server;

    /** Stores an article and announces it; {@code metadata} overrides nothing but adds title, source and the like. */
    public static UUID store(String text, Map<String, Object> metadata) {
        var id = UUID.randomUUID();
        revise(id, 1, text, metadata);
        return id;
    }

    public static UUID store(String text, String publishedOn) {
        return store(text, Map.of("publishedOn", publishedOn));
    }

    public static void revise(UUID id, int revision, String text, Map<String, Object> metadata) {
        var article = new TreeMap<String, Object>(metadata);
        article.putAll(Map.of("id", id.toString(), "revision", revision, "text", text));
        ARTICLES.put(id, article);
        announce(id, revision, revision == 1 ? "STORED" : "REVISED");
    }

    /** Changes what is known about a text and leaves the text. */
    public static void amend(UUID id, int revision, Map<String, Object> metadata) {
        var article = new TreeMap<String, Object>(metadata);
        article.putAll(Map.of(
                "id",
                id.toString(),
                "revision",
                revision,
                "text",
                ARTICLES.get(id).get("text")));
        ARTICLES.put(id, article);
        announce(id, revision, "METADATA_CHANGED");
    }

    public static void delete(UUID id, int revision) {
        ARTICLES.remove(id);
        announce(id, revision, "DELETED");
    }

    public static void announce(UUID id, int revision, String kind) {
        EVENTS.add(Map.of(
                "articleId",
                id.toString(),
                "revision",
                revision,
                "kind",
                kind,
                "hash",
                "sha256:0",
                "occurredAt",
                "2026-01-01T00:00:00Z"));
    }

    /** Answers 500 for this article until {@link #mend}. */
    public static void breakDown(UUID id) {
        answerInstead(id, new Answer(500, "application/json", "{\"status\": 500}"));
    }

    public static void answerInstead(UUID id, Answer answer) {
        INSTEAD.put(id, answer);
    }

    public static void mend(UUID id) {
        INSTEAD.remove(id);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/internal/article-events", ArticlesStub::answerEvents);
        server.createContext("/articles/", ArticlesStub::answerArticle);
        server.start();
        // Tests look at failures without waiting for minutes.
        return Map.of(
                "hemeroteca.articles.url",
                        "http://127.0.0.1:" + server.getAddress().getPort(),
                "hemeroteca.intake.attempts", "2",
                "hemeroteca.intake.retry-delay", "50ms",
                "hemeroteca.intake.poll-interval", "50ms",
                "hemeroteca.intake.idle-pause", "50ms");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answerEvents(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        int from = query.contains("after=") ? Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1")) : 0;
        int limit = Integer.parseInt(query.replaceAll(".*limit=(\\d+).*", "$1"));
        int to = Math.min(EVENTS.size(), from + limit);
        answer(exchange, 200, Map.of("items", EVENTS.subList(from, to), "next", String.valueOf(to)));
    }

    private static void answerArticle(HttpExchange exchange) throws IOException {
        var id = UUID.fromString(exchange.getRequestURI().getPath().substring("/articles/".length()));
        if (INSTEAD.containsKey(id)) {
            answer(exchange, INSTEAD.get(id));
        } else if (ARTICLES.containsKey(id)) {
            answer(exchange, 200, ARTICLES.get(id));
        } else {
            answer(exchange, 404, Map.of("type", "urn:hemeroteca:problem:article-not-found", "status", 404));
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        answer(exchange, new Answer(status, "application/json", JSON.writeValueAsString(body)));
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
