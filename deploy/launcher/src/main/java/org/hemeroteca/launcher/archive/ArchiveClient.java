package org.hemeroteca.launcher.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;

/** The public API, as anybody's program would call it. */
public final class ArchiveClient {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(90);
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_LIMIT)
            .build();
    private final URI api;
    private final StopRequest stop;

    /** The API's address ends in a slash, so that paths are taken relative to it. */
    public ArchiveClient(URI api, StopRequest stop) {
        this.api = api;
        this.stop = stop;
    }

    public boolean isEmpty() {
        return read("articles?limit=1", new TypeReference<Page<Article>>() {})
                .items()
                .isEmpty();
    }

    /** Stores an article given as the JSON that an import takes, and answers its id, which may be one that it brings along. */
    public String store(JsonNode article) {
        var request = request("articles/import")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(article + "\n"));
        ImportedLine line = parse(send(request).lines().findFirst().orElse(""), new TypeReference<>() {});
        if (line.id() == null) {
            throw failure(request.build(), detail(String.valueOf(line.problem())), null);
        }
        return line.id();
    }

    public Article article(String id) {
        return read("articles/" + id, new TypeReference<>() {});
    }

    public AnnotationState annotation(String articleId) {
        return read("articles/%s/annotations".formatted(articleId), new TypeReference<>() {});
    }

    public Page<TimelineEntry> timeline(int limit) {
        return read("timeline?limit=" + limit, new TypeReference<>() {});
    }

    public Page<Actor> actors(int limit) {
        return read("actors?sort=mentions&limit=" + limit, new TypeReference<>() {});
    }

    public Page<Place> places(int limit) {
        return read("places?sort=mentions&limit=" + limit, new TypeReference<>() {});
    }

    private <T> T read(String path, TypeReference<T> type) {
        return parse(send(request(path).GET()), type);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .header("Accept", "application/json, application/x-ndjson, application/problem+json")
                .timeout(ANSWER_LIMIT);
    }

    private String send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = stop.await(http.sendAsync(request, BodyHandlers.ofString()));
            if (response.statusCode() / 100 != 2) {
                throw refused(request, response);
            }
            return response.body();
        } catch (CompletionException e) {
            stop.pause(StopRequest.GRACE);
            throw failure(request, "no answer", e);
        }
    }

    private static LaunchFailure refused(HttpRequest request, HttpResponse<String> response) {
        return failure(request, "%d, %s".formatted(response.statusCode(), detail(response.body())), null);
    }

    /** The words of a problem document, or the answer itself where it is none. */
    private static String detail(String body) {
        try {
            var problem = JSON.readTree(body);
            return problem.path("detail").asText(problem.path("title").asText(body));
        } catch (JsonProcessingException e) {
            return body;
        }
    }

    private static LaunchFailure failure(HttpRequest request, String what, Throwable cause) {
        return new LaunchFailure(ExitCode.FAILED, "%s %s: %s".formatted(request.method(), request.uri(), what), cause);
    }

    private static <T> T parse(String body, TypeReference<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new LaunchFailure(ExitCode.FAILED, "An answer of the API is not as it should be", e);
        }
    }
}
