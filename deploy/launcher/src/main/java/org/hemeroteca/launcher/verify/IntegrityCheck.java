package org.hemeroteca.launcher.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;

/** Goes through all revisions of an archive, page by page. */
final class IntegrityCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(2);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final Optional<String> key;
    private final StopRequest stop;
    private long checked;
    private long faults;

    IntegrityCheck(URI api, Optional<String> key, StopRequest stop) {
        this.api = api;
        this.key = key;
        this.stop = stop;
    }

    void run(Consumer<String> teller) {
        Optional<String> cursor = Optional.empty();
        do {
            JsonNode report = read(cursor);
            checked += report.path("checked").asLong();
            for (JsonNode fault : report.path("faults")) {
                faults++;
                teller.accept("article %s, revision %s: %s is %s, not %s"
                        .formatted(
                                fault.path("articleId").asText(),
                                fault.path("revision").asText(),
                                fault.path("what").asText(),
                                fault.path("actual").asText(),
                                fault.path("expected").asText()));
            }
            cursor = Optional.ofNullable(report.path("next").textValue());
        } while (cursor.isPresent());
    }

    long checked() {
        return checked;
    }

    long faults() {
        return faults;
    }

    private JsonNode read(Optional<String> cursor) {
        String query = cursor.map(next -> "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
                .orElse("");
        var request = HttpRequest.newBuilder(api.resolve("articles/integrity?limit=200" + query))
                .timeout(ANSWER_LIMIT);
        key.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        try {
            return json(stop.await(http.sendAsync(request.build(), BodyHandlers.ofString())));
        } catch (CompletionException e) {
            throw new LaunchFailure(ExitCode.FAILED, api + " cannot be reached", e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            throw new LaunchFailure(
                    ExitCode.FAILED, "The archive answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.FAILED, "An answer of the archive is not as it should be", e);
        }
    }
}
