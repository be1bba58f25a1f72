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
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.systemtests.Archive;
import org.hemeroteca.systemtests.GeneratedArticle;
import org.hemeroteca.systemtests.PackagedSystem;
import org.hemeroteca.systemtests.observability.Metric;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged services with their events going over Kafka, two entities-service at work. They begin with the feed, as every archive
 * does, and are changed over while articles come in. {@code -Dhemeroteca.scaled=long} adds what takes longer: that two share the work,
 * a broker that is away, and the ways back to the feed.
 */
class ScaledIT {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PARTITIONS = 4;
    private static final int SOME = 30;
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
        entities = system.entities(1, 2, scaled());
        // The readers first: what is announced before the other side follows must not be lost on them.
        system.start(Stream.concat(Stream.of(articles), services()).toList());
        fromBefore = store(SOME);
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
    @EnabledIfSystemProperty(named = "hemeroteca.scaled", matches = "long")
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
    @EnabledIfSystemProperty(named = "hemeroteca.scaled", matches = "long")
    void restart_broker_losesNothing() {
        broker.stop();
        var stored = store(SOME);
        assertThat(Told.by(articles, "hemeroteca_relay_waiting").orElseThrow()).isGreaterThanOrEqualTo(SOME);
        broker.start();

        stored.addAll(store(SOME));
        awaitDone(stored);
    }

    @Test
    void deliver_sameAndOlderEventsAgain_changeNothing() {
        var id = storeOne();
        broker.send(KafkaBroker.EVENTS, id, event(id, 7, "DELETED"));
        awaitGone(id);

        // The article is there: whoever took one of them for news would annotate it.
        broker.send(KafkaBroker.EVENTS, id, event(id, 7, "STORED"));
        broker.send(KafkaBroker.EVENTS, id, event(id, 1, "STORED"));
        settle();
        assertThat(entities.get(0).annotation(id).statusCode()).isEqualTo(404);

        broker.send(KafkaBroker.EVENTS, id, event(id, 8, "STORED"));
        awaitDone(List.of(id));
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
        awaitGone(id);
    }

    static Stream<String> metrics() {
        var observability = PackagedSystem.HOME.resolve("deploy/observability");
        return Metric.inUse(observability.resolve("alerts-kafka.yaml")).map(Metric::name);
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void alert_metricOfWhichItSpeaks_isTold(String metric) {
        assertThat(Stream.concat(Stream.of(articles), services()))
                .anySatisfy(service -> assertThat(Told.by(service, metric)).isPresent());
    }

    @Test
    @EnabledIfSystemProperty(named = "hemeroteca.scaled", matches = "long")
    void changeBack_articlesServiceFirst_losesNone() {
        restartArticles(PLAIN);
        var stored = store(SOME);
        restartEntities(PLAIN);
        stored.addAll(store(SOME));
        awaitDone(stored);

        changeOverAgain();
    }

    @Test
    @EnabledIfSystemProperty(named = "hemeroteca.scaled", matches = "long")
    void changeBack_entitiesServiceFirst_losesNone() {
        restartEntities(PLAIN);
        var stored = store(SOME);
        restartArticles(PLAIN);
        stored.addAll(store(SOME));
        awaitDone(stored);

        changeOverAgain();
    }

    private static void changeOverAgain() {
        restartArticles(scaled());
        var stored = store(SOME);
        restartEntities(scaled());
        stored.addAll(store(SOME));
        awaitDone(stored);
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

    private static void restartEntities(Map<String, String> configuration) {
        services().forEach(system::stop);
        entities = system.entities(1, 2, configuration);
        system.start(services().toList());
    }

    private static Stream<Service> services() {
        return entities.stream().map(Annotator::service);
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

    private static void awaitGone(String id) {
        patiently().until(() -> entities.get(0).annotation(id).statusCode() == 404);
    }

    private static String event(String article, int revision, String kind) {
        return "{\"articleId\": \"%s\", \"revision\": %d, \"kind\": \"%s\"}".formatted(article, revision, kind);
    }
}
