package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.database.DatabaseAccess;
import org.hemeroteca.launcher.database.DatabaseServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both databases dumped and restored in another server, which the services are then told to use. */
class RestoreIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ARTICLES = 5;
    /** Transactions that leave nothing but a higher number for the next. */
    private static final String LONG_HISTORY = """
        do $$ begin
            for i in 1..5000 loop
                perform pg_current_xact_id();
                commit;
            end loop;
        end $$\
        """;

    @TempDir
    static Path directory;

    private static DumpTools tools;
    private static CrashableSystem lost;
    private static List<String> kept;
    private static String deleted;

    @BeforeAll
    static void fillTheFirstServer() {
        tools = DumpTools.find().orElse(null);
        assumeThat(tools)
                .as("pg_dump %d or newer, on the PATH or in -Dhemeroteca.postgres.tools=DIR", DumpTools.OLDEST)
                .isNotNull();
        lost = CrashableSystem.start(directory.resolve("first"), Map.of("HEMEROTECA_NAMES_ENGINE", "fast"));
        lost.database().sql("articles").run(LONG_HISTORY);
        kept = IntStream.range(0, ARTICLES)
                .mapToObj(number -> store(lost.archive(), number))
                .toList();
        deleted = store(lost.archive(), ARTICLES);
        lost.archive().delete("articles/" + deleted);
        await().atMost(PATIENCE).until(() -> status(lost.archive(), deleted) == 404);
    }

    @AfterAll
    static void stop() {
        if (lost != null) {
            lost.close();
        }
    }

    @Test
    void restore_inAnotherServer_keepsAllAndGoesOn() {
        try (var server = DatabaseServer.start(
                new DataDirectory(directory.resolve("second")).create(),
                PackagedSystem.SOFTWARE,
                Ports.free().gateway())) {
            var articles = server.open("articles");
            var entities = server.open("entities");
            tools.carry(lost.database("articles"), articles);
            tools.carry(lost.database("entities"), entities);
            // The trap: numbers of transactions that the new server has yet to come to.
            assertThat(number(articles, "select max(txid::text::bigint) from article_event"))
                    .isGreaterThan(number(articles, "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint"));

            var data = directory.resolve("services");
            try (var restored = PackagedSystem.start(data, GivenDatabases.of(articles, entities))) {
                assertNothingIsLost(restored.archive(), entities);
                assertEventsGoOn(restored.archive());
            }
            assertThat(data.resolve("postgres")).as("a server of its own").doesNotExist();
            assertThat(number(entities, "select count(*) from annotation_run"))
                    .as("the given server runs on")
                    .isEqualTo(ARTICLES);
        }
    }

    private static void assertNothingIsLost(Archive archive, DatabaseAccess entities) {
        for (String id : kept) {
            assertThat(archive.get("articles/%s/text".formatted(id)).body())
                    .isEqualTo(
                            lost.archive().get("articles/%s/text".formatted(id)).body());
            assertThat(archive.read(annotations(id))).isEqualTo(lost.archive().read(annotations(id)));
        }
        assertThat(status(archive, deleted)).isEqualTo(404);
        var annotatedAt = "select annotated_at::text from annotation_run order by article_id";
        assertThat(new Sql(entities).strings(annotatedAt))
                .as("nothing is annotated anew")
                .isEqualTo(lost.database().sql("entities").strings(annotatedAt));
    }

    /** One article more, and one less: in the end there are as many as before. */
    private static void assertEventsGoOn(Archive archive) {
        var fresh = store(archive, ARTICLES + 1);
        assertThat(archive.read(annotations(fresh)).get("state").asText()).isEqualTo("DONE");
        assertThat(archive.delete("articles/" + kept.get(0))).isEqualTo(204);
        await().atMost(PATIENCE).until(() -> status(archive, kept.get(0)) == 404);
    }

    /** Stores the article and waits for its annotation. */
    private static String store(Archive archive, int number) {
        return archive.store(Archive.json(new GeneratedArticle(number).json()));
    }

    private static int status(Archive archive, String article) {
        return archive.get(annotations(article)).statusCode();
    }

    private static String annotations(String article) {
        return "articles/%s/annotations".formatted(article);
    }

    private static long number(DatabaseAccess database, String query) {
        return new Sql(database).number(query);
    }
}
