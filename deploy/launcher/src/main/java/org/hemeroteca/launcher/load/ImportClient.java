package org.hemeroteca.launcher.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPOutputStream;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;

/** Sends articles to the archive. What was sent may be sent again, so that it is repeated until there is an answer. */
final class ImportClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(5);
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_LIMIT)
            .build();
    private final URI api;
    private final Optional<String> key;
    private final Retries retries;
    private final StopRequest stop;

    ImportClient(URI api, Optional<String> key, Retries retries, StopRequest stop) {
        this.api = api;
        this.key = key;
        this.retries = retries;
        this.stop = stop;
    }

    /** @return what became of each of the lines that the archive has come to */
    List<JsonNode> send(List<String> lines) {
        byte[] body = gzip(String.join("\n", lines));
        for (int attempt = 1; ; attempt++) {
            String reason;
            try {
                var answer = stop.await(http.sendAsync(request(body), BodyHandlers.ofString()));
                if (answer.statusCode() == OK) {
                    return report(answer.body());
                }
                reason = checked(answer);
            } catch (CompletionException e) {
                reason = api + " does not answer";
            }
            retries.pause(attempt, reason);
        }
    }

    private HttpRequest request(byte[] body) {
        var request = HttpRequest.newBuilder(api.resolve("articles/import"))
                .timeout(ANSWER_LIMIT)
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(body));
        key.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request.build();
    }

    /** Only what may be mended by waiting is tried again. */
    private static String checked(HttpResponse<String> answer) {
        String reason = "the answer is %d: %s"
                .formatted(answer.statusCode(), answer.body().strip());
        if (answer.statusCode() < SERVER_ERRORS && answer.statusCode() != TOO_MANY) {
            throw new LaunchFailure(ExitCode.FAILED, "The import cannot go on, " + reason);
        }
        return reason;
    }

    private static List<JsonNode> report(String body) {
        return body.lines()
                .map(ImportClient::json)
                .filter(line -> line.has("line"))
                .toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.FAILED, "A report of the archive is not as it should be", e);
        }
    }

    private static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
