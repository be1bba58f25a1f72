package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hemeroteca.systemtests.PersistentClient.Batch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Services that are asked to end while they are at work. */
class ShutdownIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Less than the clients ask to wait, and far less than the services may take to end. */
    private static final Duration PROMPT = Duration.ofSeconds(40);

    private static final Map<String, String> CONFIGURATION = Map.of(
            "HEMEROTECA_NAMES_ENGINE", "fast",
            // However slow the machine, nothing here ends because its time is over.
            "HEMEROTECA_ARTICLES_READ_TIMEOUT", "5M",
            "QUARKUS_SHUTDOWN_TIMEOUT", "5M",
            "QUARKUS_TRANSACTION_MANAGER_DEFAULT_TRANSACTION_TIMEOUT", "5M");

    private static final int BACKLOG = 400;
    private static final AtomicInteger NUMBERS = new AtomicInteger(BACKLOG);

    @TempDir
    static Path directory;

    private static CrashableSystem system;

    @BeforeAll
    static void start() {
        system = CrashableSystem.start(directory, CONFIGURATION);
    }

    @AfterEach
    void startWhatHasEnded() {
        system.startMissing();
        // The gateway leaves alone for a moment what was away.
        for (String path : List.of("articles?limit=1", "actors?limit=1")) {
            await().atMost(PATIENCE).until(() -> system.archive().get(path).statusCode() == 200);
        }
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARTICLES", "GATEWAY"})
    void terminate_requestUnderWay_isAnswered(Part part) throws SQLException {
        CompletableFuture<HttpResponse<byte[]>> answer;
        try (var hold = lock("articles", "article")) {
            answer = later(() -> store());
            awaitBlocked("articles");
            system.terminate(part);
            awaitEnding(part);
            hold.rollback();
        }
        assertThat(answer.join().statusCode()).isEqualTo(201);
        system.awaitEnd(part);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTITIES", "GATEWAY"})
    void terminate_clientWaitsForAnAnnotation_isToldHowItStands(Part part) throws SQLException {
        try (var hold = lock("entities", "annotation_run")) {
            var id = Archive.json(store()).get("id").asText();
            awaitBlocked("entities");
            var path = "articles/%s/annotations".formatted(id);
            var answer = later(() -> part == Part.ENTITIES
                    ? system.direct(part).get(path + "?wait=60")
                    : system.archive().get(path, "wait=60"));
            awaitBusy(part);
            system.terminate(part);

            assertThat(Archive.json(answer.join()).get("state").asText()).isEqualTo("PENDING");
            hold.rollback();
        }
        assertThat(system.awaitEnd(part)).isLessThan(PROMPT);
    }

    @Test
    void terminate_workersWithABacklog_giveTheirRowsBackAtOnce() {
        long done = intake("state = 'DONE'");
        system.terminate(Part.ENTITIES);
        system.awaitEnd(Part.ENTITIES);
        try (var client = new PersistentClient(system.archive().api())) {
            client.store(Batch.all(0, BACKLOG, 20), () -> {});
        }
        system.start(Part.ENTITIES);
        await().atMost(PATIENCE).until(() -> intake("state = 'DONE'") > done);
        system.terminate(Part.ENTITIES);

        assertThat(system.awaitEnd(Part.ENTITIES)).isLessThan(PROMPT);
        assertThat(intake("state = 'PENDING'")).as("a backlog is left").isPositive();
        assertThat(intake("state = 'FAILED' or state = 'PENDING' and attempts > 0"))
                .isZero();
        assertThat(free()).isEqualTo(intake("state = 'PENDING'"));
        assertThat(system.log(Part.ENTITIES)).noneMatch(line -> line.contains("ERROR"));
    }

    /** Rows that another replica could take this moment. */
    private long free() {
        return system.database()
                .sql("entities")
                .strings("select article_id from article_intake where state = 'PENDING' and due_at <= now() for update"
                        + " skip locked")
                .size();
    }

    private long intake(String condition) {
        return system.database().sql("entities").number("select count(*) from article_intake where " + condition);
    }

    /** Holds up every transaction that writes into the table, until it is rolled back. */
    private Connection lock(String database, String table) throws SQLException {
        var connection = system.database().sql(database).connect();
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table %s in exclusive mode".formatted(table));
        return connection;
    }

    private void awaitBlocked(String database) {
        await().atMost(PATIENCE)
                .until(() -> system.database()
                                .sql(database)
                                .number("select count(*) from pg_locks where not granted and database = "
                                        + "(select oid from pg_database where datname = current_database())")
                        > 0);
    }

    /** Until the service has heard that it is to end: it asks its callers to close their connections. */
    private void awaitEnding(Part part) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> system.direct(part)
                        .get("q/health/live")
                        .headers()
                        .allValues("connection")
                        .contains("close"));
    }

    /** Another article in each test: one that is known already would not be written. */
    private static HttpResponse<byte[]> store() {
        int number = NUMBERS.incrementAndGet();
        return system.archive().post("articles", new GeneratedArticle(number).json());
    }

    /** Until the service works at a request beside the one that asks for it. */
    private void awaitBusy(Part part) {
        await().atMost(PATIENCE)
                .until(() -> new String(system.direct(part).get("q/metrics").body())
                        .lines()
                        .filter(line -> line.startsWith("http_server_active_requests{"))
                        .anyMatch(line -> Sample.value(line) > 1));
    }

    private static <T> CompletableFuture<T> later(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call);
    }
}
