package org.hemeroteca.systemtests.scaled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.systemtests.Archive;
import org.hemeroteca.systemtests.GeneratedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how many articles a second one and two entities-service annotate, with their events from the feed and from Kafka, and how much
 * of the time one of them holds the lock under which annotations are stored. {@code deploy/measure-scaling ARTICLES ENGINE} starts it.
 */
@EnabledIfSystemProperty(named = "hemeroteca.scaling.articles", matches = "\\d+")
class ScalingIT {
    private static final int ARTICLES = Integer.getInteger("hemeroteca.scaling.articles", 0);
    private static final String ENGINE = System.getProperty("hemeroteca.scaling.engine", "fast");
    private static final Duration PATIENCE = Duration.ofHours(1);
    /** Generated articles are short; so many make one as long as a newspaper's. */
    private static final int PARAGRAPHS = 6;

    @TempDir
    static Path directory;

    private int stored;

    @Test
    void annotate_backlog_withOneAndTwoInstancesInBothModes() throws Exception {
        try (var broker = KafkaBroker.start(directory.resolve("kafka"));
                var system = new ScaledSystem(directory.resolve("data"))) {
            broker.createTopics(8);
            var kafka = Map.of("EVENTS_KAFKA", "true", "KAFKA_BOOTSTRAP_SERVERS", broker.address());
            for (var mode : List.of(Map.<String, String>of(), kafka)) {
                var articles = system.articles(mode);
                system.start(List.of(articles));
                measure(system, articles, mode, 1);
                measure(system, articles, mode, 2);
                system.stop(articles);
            }
        }
    }

    private void measure(ScaledSystem system, Service articles, Map<String, String> mode, int instances) {
        store(articles);
        var configuration = new HashMap<>(mode);
        configuration.put("HEMEROTECA_NAMES_ENGINE", ENGINE);
        configuration.put("HEMEROTECA_INTAKE_WORKERS", "1");
        // The other tests have their services compile in a hurry.
        configuration.put("JDK_JAVA_OPTIONS", "");
        var entities = system.entities(1, instances, configuration);
        system.start(entities.stream().map(Annotator::service).toList());
        long before = entities.get(0).count("done");
        double begun = processor(system, entities);
        long start = System.nanoTime();
        await().atMost(PATIENCE).until(() -> entities.get(0).count("done") == stored);
        double rate = (stored - before) / ((System.nanoTime() - start) / 1e9);
        double processor = (processor(system, entities) - begun) / (stored - before);
        tell(mode.isEmpty() ? "feed" : "kafka", entities, rate, processor);
        entities.forEach(one -> system.stop(one.service()));
    }

    private void tell(String mode, List<Annotator> entities, double rate, double processor) {
        double annotated = sum(entities, "hemeroteca_annotation_seconds_count");
        double storing = sum(entities, "hemeroteca_storing_seconds_sum");
        double waiting = sum(entities, "hemeroteca_storing_wait_seconds_sum");
        assertThat(annotated).isEqualTo(ARTICLES);
        System.out.printf(
                Locale.ROOT,
                "%-5s %d instances: %.1f articles/s, %.0f ms of processor each; storing %.1f ms each, %.0f %% of the"
                        + " time; waited %.1f ms each%n",
                mode,
                entities.size(),
                rate,
                processor,
                storing / ARTICLES * 1000,
                storing / ARTICLES * rate * 100,
                waiting / ARTICLES * 1000);
    }

    /** Milliseconds that all of them have taken since they were started. */
    private static double processor(ScaledSystem system, List<Annotator> entities) {
        return entities.stream()
                .mapToDouble(one -> system.processor(one.service()).toMillis())
                .sum();
    }

    private static double sum(List<Annotator> entities, String metric) {
        return entities.stream()
                .mapToDouble(one -> Told.by(one.service(), metric).orElse(0))
                .sum();
    }

    private void store(Service articles) {
        var archive = new Archive(articles.address().resolve("/"));
        IntStream.range(stored, stored + ARTICLES)
                .mapToObj(ScalingIT::article)
                .forEach(article -> assertThat(archive.post("articles", article).statusCode())
                        .isEqualTo(201));
        stored += ARTICLES;
    }

    private static String article(int number) {
        var text = IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> new GeneratedArticle(number * PARAGRAPHS + paragraph).text())
                .collect(Collectors.joining("\n"));
        return new ObjectMapper()
                .createObjectNode()
                .put("text", text)
                .put("publishedOn", new GeneratedArticle(number).day().toString())
                .toString();
    }
}
