package org.hemeroteca.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The public API of a running system, as a program of any language would call it. */
public record Archive(URI api) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String PENDING = "PENDING";

    /** Stores the article and waits for its annotation; answers its id. */
    String store(JsonNode article) {
        String id = json(post("articles", article.toString())).get("id").asText();
        awaitAnnotation(id);
        return id;
    }

    String store(String text, String publishedOn) {
        return store(JSON.createObjectNode().put("text", text).put("publishedOn", publishedOn));
    }

    /** The analysis of a text that is not stored; {@code request} is the body as a client writes it. */
    JsonNode analyse(String request) {
        return json(send(
                request("analyses").header("Content-Type", "application/json").POST(BodyPublishers.ofString(request))));
    }

    /** The report on an import of lines of JSON. */
    String importLines(byte[] lines) {
        var answer = send(request("articles/import")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines)));
        return new String(answer.body(), StandardCharsets.UTF_8).strip();
    }

    /** Returns when the article is annotated or given up. */
    void awaitAnnotation(String id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (state(id).equals(PENDING)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("%s is not annotated after %s".formatted(id, PATIENCE));
            }
            // The system waits, too, but a part of it that is away answers at once.
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private String state(String id) {
        return json(get("articles/%s/annotations".formatted(id), "wait=20"))
                .path("state")
                .asText(PENDING);
    }

    public JsonNode read(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError("%s: %d %s".formatted(path, answer.statusCode(), new String(answer.body())));
        }
        return json(answer);
    }

    List<JsonNode> list(String path) {
        return items(read(path)).toList();
    }

    /** Asks with {@code Prefer} where the client has a preference. */
    public HttpResponse<byte[]> get(String path, String... preference) {
        return send(preferring(request(path).GET(), preference));
    }

    /** Sends JSON, with {@code Prefer} where the client has a preference. */
    public HttpResponse<byte[]> post(String path, String body, String... preference) {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return send(preferring(request, preference));
    }

    /** Asks for the answer in one media type. */
    HttpResponse<byte[]> getAs(String type, String path) {
        return send(request(path).header("Accept", type).GET());
    }

    /** Says something of an actor or a mention as it is now. */
    HttpResponse<byte[]> correct(String path, String body) {
        var tag = get(path).headers().firstValue("ETag").orElseThrow();
        return send(request(path + "/corrections")
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder preferring(HttpRequest.Builder request, String... preference) {
        for (String wish : preference) {
            request.header("Prefer", wish);
        }
        return request;
    }

    public int delete(String path) {
        return send(request(path).DELETE()).statusCode();
    }

    static Stream<JsonNode> items(JsonNode page) {
        return elements(page.get("items"));
    }

    public static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<byte[]> answer) {
        return json(new String(answer.body(), StandardCharsets.UTF_8));
    }

    static JsonNode json(String document) {
        try {
            return JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
