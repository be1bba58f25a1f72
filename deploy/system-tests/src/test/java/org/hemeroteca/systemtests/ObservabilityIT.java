package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.hemeroteca.systemtests.observability.Metric;
import org.hemeroteca.systemtests.observability.Span;
import org.hemeroteca.systemtests.observability.TraceCollector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a deployment watches: the metrics of its alerts and its dashboard, and traces over all three services. */
class ObservabilityIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TempDir
    static Path directory;

    private static TraceCollector collector;
    private static CrashableSystem system;
    private static HttpResponse<String> stored;

    @BeforeAll
    static void storeOneArticle() throws IOException, InterruptedException {
        collector = new TraceCollector();
        system = CrashableSystem.start(
                directory,
                Map.of(
                        "HEMEROTECA_NAMES_ENGINE", "fast",
                        "OTEL_SDK_DISABLED", "false",
                        "OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint(),
                        "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100ms"));
        var request = HttpRequest.newBuilder(system.archive().api().resolve("articles"))
                .header("Content-Type", "application/json")
                .header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(TRACE))
                .POST(BodyPublishers.ofString(new GeneratedArticle(1).json()))
                .build();
        stored = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        system.archive()
                .awaitAnnotation(
                        stored.headers().firstValue("Location").orElseThrow().replaceAll(".*/", ""));
    }

    @AfterAll
    static void stop() {
        system.close();
        collector.close();
    }

    /** Those of Kafka are told where there is one. */
    static Stream<Metric> metrics() {
        var observability = PackagedSystem.HOME.resolve("deploy/observability");
        return Stream.of("alerts.yaml", "dashboard.json")
                .flatMap(file -> Metric.inUse(observability.resolve(file)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void alertOrPanel_metricOfWhichItSpeaks_isTold(Metric metric) {
        assertThat(Arrays.stream(Part.values())
                        .filter(part -> metric.job().stream()
                                .allMatch(job -> job.equals(part.in(system).name()))))
                .anySatisfy(part -> assertThat(told(part)).contains(metric.name()));
    }

    @Test
    void store_tracedRequest_isOneTraceOverAllServicesToTheAnnotation() {
        assertThat(stored.statusCode()).isEqualTo(201);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(collector.spans())
                        .filteredOn(span -> span.traceId().equals(TRACE))
                        .extracting(Span::service, Span::name)
                        .contains(
                                tuple("gateway", "POST /articles"),
                                tuple("articles-service", "POST /articles"),
                                tuple("entities-service", "annotate"),
                                tuple("articles-service", "GET /articles/{id}")));
    }

    @Test
    void feed_askedAllTheTime_isNotTraced() {
        await().atMost(PATIENCE).until(() -> !collector.spans().isEmpty());
        assertThat(collector.spans()).extracting(Span::name).noneMatch(name -> name.contains("article-events"));
    }

    /** The names of the metrics of a service, without their labels. */
    private static Stream<String> told(Part part) {
        return new String(system.direct(part).get("q/metrics").body())
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("[{ ].*", ""));
    }
}
