package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemeroteca.systemtests.PersistentClient.Batch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles are stored, one by one and as imports, while every part but the gateway is killed in turn: one crash to each share of
 * them. {@code -Dhemeroteca.crash.articles=N} and {@code -Dhemeroteca.crash.rounds=N} make it longer, and
 * {@code -Dhemeroteca.crash.batches=N,…} sends them in other batches, of which each share takes the next size.
 */
class CrashIT {
    private static final int ARTICLES = Integer.getInteger("hemeroteca.crash.articles", 300);
    private static final int ROUNDS = Integer.getInteger("hemeroteca.crash.rounds", 1);
    private static final List<Integer> BATCHES = Stream.of(
                    System.getProperty("hemeroteca.crash.batches", "1,20").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final List<Runnable> CRASHES =
            Stream.generate(CrashIT::round).limit(ROUNDS).flatMap(List::stream).toList();

    private static final Duration PATIENCE = Duration.ofMinutes(10).plusSeconds(ARTICLES);

    private static final Map<String, String> CONFIGURATION = Map.of(
            "HEMEROTECA_NAMES_ENGINE", "fast",
            // A crash may cost an article one try; no other may be lost.
            "HEMEROTECA_INTAKE_ATTEMPTS", Integer.toString(CRASHES.size() + 1),
            "HEMEROTECA_INTAKE_RETRY_DELAY", "100ms",
            "HEMEROTECA_INTAKE_LONGEST_RETRY_DELAY", "500ms");

    @TempDir
    static Path directory;

    private static CrashableSystem system;
    private static Archive archive;
    private static PersistentClient client;
    private static Books books;

    @BeforeAll
    static void storeUnderCrashes() {
        system = CrashableSystem.start(directory, CONFIGURATION);
        archive = system.archive();
        client = new PersistentClient(archive.api());
        books = new Books(system);
        for (int i = 0; i < CRASHES.size(); i++) {
            client.store(Batch.all(share(i), share(i + 1), BATCHES.get(i % BATCHES.size())), CRASHES.get(i));
        }
        await().atMost(PATIENCE).ignoreExceptions().until(CrashIT::isDrained);
    }

    private static boolean isDrained() {
        var intake = books.intake();
        return intake.get("done").asInt() + intake.get("failed").asInt() >= ARTICLES;
    }

    private static int share(int crash) {
        return (int) ((long) ARTICLES * crash / CRASHES.size());
    }

    private static List<Runnable> round() {
        return List.of(
                () -> crash(Part.ENTITIES),
                () -> crash(Part.ARTICLES),
                CrashIT::crashDatabase,
                () -> system.database().killBackend("entities"),
                () -> system.database().killBackend("articles"));
    }

    private static void crash(Part part) {
        system.kill(part);
        system.start(part);
    }

    private static void crashDatabase() {
        system.database().kill();
        system.database().start();
    }

    @AfterAll
    static void stop() {
        client.close();
        system.close();
    }

    @Test
    void store_underCrashes_keepsEveryAcknowledgedTextOnce() {
        assertThat(client.acknowledged()).hasSize(ARTICLES);
        assertThat(client.acknowledged().values()).doesNotHaveDuplicates();
        client.acknowledged().entrySet().parallelStream()
                .forEach(stored -> assertThat(archive.get("articles/%s/text".formatted(stored.getValue()))
                                .body())
                        .isEqualTo(stored.getKey().text().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void announce_underCrashes_tellsOfEachArticleOnce() {
        assertThat(books.told())
                .doesNotHaveDuplicates()
                .containsAll(ids())
                .containsExactlyInAnyOrderElementsOf(books.stored());
    }

    @Test
    void annotate_underCrashes_annotatesEachArticleOnce() {
        assertThat(books.done()).containsAll(ids());
        assertThat(books.annotated()).doesNotHaveDuplicates().containsAll(ids());
        assertThat(books.dated()).containsAll(ids());
        assertThat(books.wrong()).isEmpty();
    }

    @Test
    void annotate_articleThatCannotBeStored_standsAsFailedHoldsNobodyUpAndIsRetried() {
        books.entities()
                .run("alter table annotation_run add constraint no_poison check (title is distinct from 'Veneno')"
                        + " not valid");
        var poison = Archive.json(archive.post("articles", "{\"text\": \"Un texto.\", \"title\": \"Veneno\"}"))
                .get("id")
                .asText();

        assertThat(state(archive.store(Archive.json(new GeneratedArticle(ARTICLES + 1).json()))))
                .isEqualTo("DONE");
        await().atMost(PATIENCE).until(() -> state(poison).equals("FAILED"));
        assertThat(archive.read(annotations(poison)).get("failure").asText())
                .isEqualTo("annotating failed: ConstraintViolationException");
        assertThat(system.direct(Part.ENTITIES).list("intake/failures"))
                .extracting(failure -> failure.get("articleId").asText())
                .contains(poison);

        books.entities().run("alter table annotation_run drop constraint no_poison");
        assertThat(archive.post(annotations(poison) + "/retry", "").statusCode())
                .isEqualTo(202);
        await().atMost(PATIENCE).until(() -> state(poison).equals("DONE"));
    }

    /** In the long form alone: it starts entities-service twice more. */
    @Test
    @EnabledIfSystemProperty(named = "hemeroteca.crash.rounds", matches = "[0-9]+")
    void annotate_processEndsInTheMiddleOfAnArticle_countsThatTry() throws SQLException {
        system.kill(Part.ENTITIES);
        var deadly = Archive.json(archive.post("articles", new GeneratedArticle(ARTICLES + 2).json()))
                .get("id")
                .asText();
        try (var hold = books.entities().connect()) {
            hold.setAutoCommit(false);
            hold.createStatement().execute("lock table annotation_run in exclusive mode");
            system.start(Part.ENTITIES);
            await().atMost(PATIENCE)
                    .until(() -> !books.entities()
                            .strings("select article_id from annotation_try")
                            .isEmpty());
            system.kill(Part.ENTITIES);
        }
        system.start(Part.ENTITIES);

        await().atMost(PATIENCE).until(() -> state(deadly).equals("DONE"));
        assertThat(archive.read(annotations(deadly)).get("attempts").asInt()).isEqualTo(2);
    }

    /** The state that the gateway tells; empty as long as it cannot tell. */
    private static String state(String article) {
        var answer = archive.get(annotations(article));
        return answer.statusCode() == 200 ? Archive.json(answer).get("state").asText() : "";
    }

    private static String annotations(String article) {
        return "articles/%s/annotations".formatted(article);
    }

    private static Collection<String> ids() {
        return client.acknowledged().values();
    }
}
