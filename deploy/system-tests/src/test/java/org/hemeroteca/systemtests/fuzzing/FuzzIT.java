package org.hemeroteca.systemtests.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hemeroteca.launcher.seed.SeedReader;
import org.hemeroteca.systemtests.PackagedSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is asked, the answer is one that the document knows, and never that something inside failed.
 * {@code -Dfuzz.requests=10000} asks more, {@code -Dfuzz.seed=N} repeats a run, {@code -Dfuzz.gateway=URL} asks a system that runs
 * already.
 */
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 400);
    private static final long SEED = Long.getLong("fuzz.seed", 20_220_112L);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path directory;

    private static PackagedSystem system;
    private static URI root;
    private static JsonNode document;
    private static OpenApiInteractionValidator contract;

    @BeforeAll
    static void startAndFill() throws Exception {
        String running = System.getProperty("fuzz.gateway");
        if (running == null) {
            system = PackagedSystem.start(directory);
        }
        root = running == null ? system.gateway() : URI.create(running);
        document = JSON.readTree(get("/q/openapi?format=json").body());
        contract = OpenApiInteractionValidator.createForInlineApiSpecification(document.toString())
                .build();
        for (var seed : SeedReader.read(PackagedSystem.HOME.resolve("seeds"))) {
            send(HttpRequest.newBuilder(root.resolve("/api/v1/articles"))
                    .header("Content-Type", "application/json")
                    .header("Prefer", "wait=60")
                    .POST(HttpRequest.BodyPublishers.ofString(seed.article().toString()))
                    .build());
        }
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void operations_underAnyRequest_answerAsDocumented() throws Exception {
        System.out.printf("%d requests, seed %d (-Dfuzz.seed=%<d)%n", REQUESTS, SEED);
        var fuzzer = new Fuzzer(root, document, new Random(SEED), ids());
        Map<Integer, Integer> statuses = new HashMap<>();
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            var request = fuzzer.next();
            var answer = send(request.http());
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            faults(request, answer)
                    .forEach(fault -> findings.add(
                            "%s%n  %s%n  %d %s".formatted(fault, request, answer.statusCode(), excerpt(answer))));
        }
        System.out.println("Answers by status: " + statuses);
        assertThat(statuses).containsKeys(200, 400, 404, 422);
        assertThat(findings).isEmpty();
    }

    private static List<String> faults(Fuzzer.Request request, HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 500) {
            return List.of("Failed inside");
        }
        // What is not JSON the document only says to be text.
        var response = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().map().forEach(response::withHeader);
        if (answer.body().length > 0) {
            response.withBody(new String(answer.body(), UTF_8));
        }
        var method = Method.valueOf(request.operation().method());
        return contract.validateResponse(request.operation().path(), method, response.build()).getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !isEmptyExport(message, answer))
                .map(ValidationReport.Message::toString)
                .toList();
    }

    /** Where no article is as asked, the export has no line. */
    private static boolean isEmptyExport(ValidationReport.Message message, HttpResponse<byte[]> answer) {
        return message.getKey().equals("validation.response.body.missing")
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/x-ndjson");
    }

    private static Map<String, List<String>> ids() throws IOException {
        return Map.of("articles", ids("articles"), "actors", ids("actors"), "places", ids("places"));
    }

    private static List<String> ids(String list) throws IOException {
        return JSON.readTree(get("/api/v1/" + list + "?limit=20").body()).path("items").findValues("id").stream()
                .map(JsonNode::textValue)
                .collect(Collectors.toList());
    }

    private static String excerpt(HttpResponse<byte[]> answer) {
        String body = new String(answer.body(), UTF_8);
        return body.substring(0, Math.min(300, body.length()));
    }

    private static HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(root.resolve(path)).build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new AssertionError("No answer to " + request, broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
