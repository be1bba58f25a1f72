package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archive still does while entities-service or the database is away. */
class OutageIT {
    private static final Duration AT_ONCE = Duration.ofMillis(300);
    /** The shortest of some tries: the machine holds some up, a wait of the gateway's all of them. */
    private static final int TRIES = 10;
    /** As many calls as the circuit breaker looks at. */
    private static final int CALLS = 6;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String SOME = new GeneratedArticle(1).json();

    @TempDir
    static Path directory;

    private static CrashableSystem system;
    private static Archive archive;
    private static String article;

    @BeforeAll
    static void start() {
        system = CrashableSystem.start(
                directory, Map.of("HEMEROTECA_NAMES_ENGINE", "fast", "HEMEROTECA_ENTITIES_READ_TIMEOUT", "2s"));
        archive = system.archive();
        article = archive.store(Archive.json(SOME));
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void call_entitiesServiceKilled_isAnsweredAtOnce() {
        system.kill(Part.ENTITIES);
        try {
            assertThat(shortest(200, () -> archive.get("articles"))).isLessThan(AT_ONCE);
            assertThat(shortest(200, () -> archive.get("articles/" + article))).isLessThan(AT_ONCE);
            assertThat(shortest(200, () -> archive.get("articles/%s/text".formatted(article))))
                    .isLessThan(AT_ONCE);
            assertThat(shortest(503, OutageIT::readAnnotations)).isLessThan(AT_ONCE);
            assertThat(shortest(200, OutageIT::storePatiently)).isLessThan(AT_ONCE);
            assertThat(annotationPart(storePatiently())).isEqualTo("{\"status\":\"UNAVAILABLE\"}");
        } finally {
            system.start(Part.ENTITIES);
        }
        await().atMost(PATIENCE).until(() -> readAnnotations().statusCode() == 200);
    }

    @Test
    void call_entitiesServiceSilent_isAnsweredAtOnceAfterTheFirstCalls() {
        system.freeze(Part.ENTITIES);
        try {
            assertThat(shortest(200, () -> archive.get("articles/" + article))).isLessThan(AT_ONCE);
            var first = IntStream.range(0, CALLS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(OutageIT::readAnnotations))
                    .toList();
            assertThat(first.stream().map(call -> call.join().statusCode())).containsOnly(504);

            assertThat(shortest(503, OutageIT::readAnnotations)).isLessThan(AT_ONCE);
            assertThat(shortest(200, OutageIT::storePatiently)).isLessThan(AT_ONCE);
            assertThat(annotationPart(storePatiently())).isEqualTo("{\"status\":\"UNAVAILABLE\"}");
        } finally {
            system.thaw(Part.ENTITIES);
        }
        await().atMost(PATIENCE).until(() -> readAnnotations().statusCode() == 200);
    }

    @Test
    void call_databaseAway_isAskedToComeAgain() {
        var articles = system.direct(Part.ARTICLES);
        var entities = system.direct(Part.ENTITIES);
        system.database().kill();
        try {
            var asked = List.<Supplier<HttpResponse<byte[]>>>of(
                    () -> articles.get("articles/" + article),
                    () -> articles.post("articles", SOME),
                    () -> entities.get("articles/%s/annotations".formatted(article)),
                    () -> entities.post("articles/%s/annotations/retry".formatted(article), ""),
                    () -> entities.get("actors"),
                    () -> entities.get("timeline"));
            assertThat(asked.stream().map(Supplier::get)).allSatisfy(OutageIT::assertAsksToComeAgain);
            assertThat(Stream.of(Part.values()).map(OutageIT::readiness)).containsExactly(503, 503, 200);
        } finally {
            system.database().start();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Stream.of(Part.values()).map(OutageIT::readiness))
                        .containsOnly(200));
        await().atMost(PATIENCE).until(() -> readAnnotations().statusCode() == 200);
    }

    private static int readiness(Part part) {
        return system.direct(part).get("q/health/ready").statusCode();
    }

    private static void assertAsksToComeAgain(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(new String(answer.body())).doesNotContainIgnoringCase("sql").doesNotContain("127.0.0.1");
    }

    private static HttpResponse<byte[]> readAnnotations() {
        return archive.get("articles/%s/annotations".formatted(article));
    }

    private static HttpResponse<byte[]> storePatiently() {
        return archive.post("articles", SOME, "wait=20");
    }

    private static String annotationPart(HttpResponse<byte[]> answer) {
        return Archive.json(answer).get("annotation").toString();
    }

    private static Duration shortest(int status, Supplier<HttpResponse<byte[]>> call) {
        return Stream.generate(() -> timed(status, call))
                .limit(TRIES)
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static Duration timed(int status, Supplier<HttpResponse<byte[]>> call) {
        long start = System.nanoTime();
        assertThat(call.get().statusCode()).isEqualTo(status);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
