package org.hemeroteca.systemtests.smoke;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.systemtests.GeneratedArticle;
import org.hemeroteca.systemtests.Sample;

/** Many articles at once, as somebody brings in an archive. */
record Bulk(URI api, StopRequest stop) {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration STANDSTILL = Duration.ofMinutes(5);

    /** Imports that many articles, and returns once the replica of entities-service that there is has annotated them. */
    void load(int articles, Replica entities) {
        double before = annotated(entities);
        var lines = IntStream.range(0, articles)
                .mapToObj(number -> (new GeneratedArticle(number).json() + "\n").getBytes(StandardCharsets.UTF_8))
                .iterator();
        String report = send(BodyPublishers.ofByteArrays(() -> lines));
        if (!report.contains("\"refused\":0,\"complete\":true")) {
            throw new LaunchFailure(ExitCode.FAILED, "The import failed: " + report);
        }
        await(before + articles, entities);
    }

    private void await(double expected, Replica entities) {
        double told = 0;
        long since = System.nanoTime();
        for (double now = annotated(entities); now < expected; now = annotated(entities)) {
            if (now > told) {
                told = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > STANDSTILL.toNanos()) {
                throw new LaunchFailure(ExitCode.FAILED, "No article is annotated any more after %.0f".formatted(told));
            }
            stop.pause(LOOK);
        }
    }

    private String send(BodyPublisher lines) {
        var request = HttpRequest.newBuilder(api.resolve("articles/import"))
                .header("Content-Type", "application/x-ndjson")
                .POST(lines)
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.FAILED, "The import broke off", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double annotated(Replica entities) {
        return entities.metrics()
                .lines()
                .filter(line -> line.startsWith("hemeroteca_annotation_seconds_count"))
                .mapToDouble(Sample::value)
                .sum();
    }
}
