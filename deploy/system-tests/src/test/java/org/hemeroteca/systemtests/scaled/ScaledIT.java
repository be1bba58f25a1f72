package org.hemeroteca.systemtests.scaled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.systemtests.Archive;
import org.hemeroteca.systemtests.GeneratedArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged services with their events going over Kafka, two entities-service at work. They begin with the feed, as every archive
 * does, and are changed over while articles come in. Six processes want a machine for themselves, so it runs with
 * {@code -Dhemeroteca.scaled=true}; with {@code long} it tries the way back, too.
 */
@EnabledIfSystemProperty(
        named = "hemeroteca.scaled",
        matches = "true|long",
        disabledReason = "NOT TESTED: Kafka, without -Dhemeroteca.scaled=true")
class ScaledIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PARTITIONS = 4;
    private static final int SOME = 40;
    private static final Map<String, String> PLAIN = Map.of("HEMEROTECA_NAMES_ENGINE", "fast");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @TempDir
    static Path directory;

    private static KafkaBroker broker;
    private static EventGroup group;
    private static ScaledSystem system;
    private static Service articles;
    private static List<Annotator> entities;
    private static List<String> fromBefore;

    @BeforeAll
    static void changeOver() throws Exception {
        broker = KafkaBroker.start(directory.resolve("kafka"));
        broker.createTopics(PARTITIONS);
        group = new EventGroup(broker);
        system = new ScaledSystem(directory.resolve("data"));
        articles = system.articles(PLAIN);
        entities = system.entities(1, 1, PLAIN);
        system.start(List.of(articles, entities.get(0).service()));
        fromBefore = store(SOME);
        // The readers first: what is announced before the other side follows must not be lost on them.
        system.stop(entities.get(0).service());
        entities = system.entities(1, 2, scaled());
        system.start(entities.stream().map(Annotator::service).toList());
        fromBefore.addAll(store(SOME));
        restartArticles(scaled());
        fromBefore.addAll(store(SOME));
    }

    private static Map<String, String> scaled() {
        return Map.of(
                "HEMEROTECA_NAMES_ENGINE", "fast",
                "EVENTS_KAFKA", "true",
                "KAFKA_BOOTSTRAP_SERVERS", broker.address(),
                // The broker takes a replica that was killed for dead as soon as it may.
                "KAFKA_SESSION_TIMEOUT_MS", "6000");
    }

    @AfterAll
    static void stop() {
        system.close();
        broker.close();
    }

    @BeforeEach
    void settle() {
        patiently().until(() -> group.lag() == 0 && entities.get(0).count("pending") == 0);
    }

    @Test
    void changeOver_articlesComeInMeanwhile_losesNone() {
        awaitDone(fromBefore);
    }

    @Test
    void store_twoInstances_shareTopicAndWork() {
        patiently().until(() -> group.shares().equals(List.of(PARTITIONS / 2, PARTITIONS / 2)));
        var before = entities.stream().map(Annotator::annotated).toList();

        awaitDone(store(3 * SOME));

        assertThat(entities.get(0).annotated()).isGreaterThan(before.get(0));
        assertThat(entities.get(1).annotated()).isGreaterThan(before.get(1));
    }

    @Test
    void kill_oneOfTwoInstances_otherTakesOverItsShare() {
        var stored = store(SOME);
        system.kill(entities.get(1).service());
        try {
            stored.addAll(store(SOME));
            awaitDone(stored);
            patiently().until(() -> group.shares().equals(List.of(PARTITIONS)));
        } finally {
            system.start(List.of(entities.get(1).service()));
        }
    }

    @Test
    void restart_broker_losesNothing() {
        broker.stop();
        var stored = store(SOME);
        assertThat(Metric.of(articles, "hemeroteca_relay_waiting")).isGreaterThanOrEqualTo(SOME);
        broker.start();

        stored.addAll(store(SOME));
        awaitDone(stored);
    }

    @Test
    void deliver_sameAndOlderEventsAgain_changeNothing() {
        var id = storeOne();
        double before = annotated();
        broker.send(KafkaBroker.EVENTS, id, event(id, 2, "METADATA_CHANGED"));
        settle();
        assertThat(annotated()).isEqualTo(before + 1);

        broker.send(KafkaBroker.EVENTS, id, event(id, 2, "METADATA_CHANGED"));
        broker.send(KafkaBroker.EVENTS, id, event(id, 1, "STORED"));
        settle();
        assertThat(annotated()).isEqualTo(before + 1);
    }

    @Test
    void deliver_messageThatIsNoEvent_isPutAsideAndHoldsNobodyUp() {
        int before = entities.get(0).deadLetters().size();
        broker.send(KafkaBroker.EVENTS, "poison", "{\"articleId\": 1");
        awaitDone(store(SOME));
        settle();

        assertThat(entities.get(0).deadLetters()).hasSize(before + 1).last().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo("{\"articleId\": 1");
            assertThat(letter.origin()).startsWith(KafkaBroker.EVENTS);
            assertThat(letter.reason()).isNotBlank();
        });
    }

    @Test
    void retry_deadLetterThatIsAnEventAfterAll_isTakenIn() {
        var id = storeOne();
        broker.send(KafkaBroker.DEAD_LETTERS, id, event(id, 7, "DELETED"));

        var answer = entities.get(1).retryDeadLetters();

        assertThat(answer.get("retried").asInt()).isPositive();
        assertThat(answer.get("waiting").asInt()).isZero();
        patiently().until(() -> entities.get(0).annotation(id).statusCode() == 404);
    }

    @Test
    @EnabledIfSystemProperty(named = "hemeroteca.scaled", matches = "long")
    void changeBack_articlesServiceFirst_losesNone() {
        restartArticles(PLAIN);
        awaitDone(store(SOME));
        restartArticles(scaled());
        awaitDone(store(SOME));
    }

    /** A broker that has just come back refuses some questions at first. */
    private static ConditionFactory patiently() {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(250)).ignoreExceptions();
    }

    private static void restartArticles(Map<String, String> configuration) {
        system.stop(articles);
        articles = system.articles(configuration);
        system.start(List.of(articles));
    }

    private static List<String> store(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> new Archive(articles.address().resolve("/"))
                        .post("articles", new GeneratedArticle(NUMBERS.incrementAndGet()).json()))
                .map(answer -> Archive.json(answer).get("id").asText())
                .toList());
    }

    private static String storeOne() {
        var stored = store(1);
        awaitDone(stored);
        return stored.get(0);
    }

    private static void awaitDone(List<String> ids) {
        patiently().until(() -> entities.get(0).isDone(ids));
    }

    private static double annotated() {
        return entities.stream().mapToDouble(Annotator::annotated).sum();
    }

    private static String event(String article, int revision, String kind) {
        return "{\"articleId\": \"%s\", \"revision\": %d, \"kind\": \"%s\"}".formatted(article, revision, kind);
    }
}
