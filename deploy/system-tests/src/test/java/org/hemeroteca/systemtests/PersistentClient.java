package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A client that stores articles, several at once, and sends each again until the archive has acknowledged it: alone, or a batch of
 * them as an import.
 */
final class PersistentClient implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS);
    private final ConcurrentMap<GeneratedArticle, String> acknowledged = new ConcurrentHashMap<>();
    private final URI articles;

    PersistentClient(URI api) {
        this.articles = api.resolve("articles");
    }

    /** Some articles that are sent together. */
    record Batch(int from, int to) {
        /** The articles of these numbers, up to {@code size} in a batch. */
        static Stream<Batch> all(int from, int to, int size) {
            return IntStream.iterate(from, start -> start < to, start -> start + size)
                    .mapToObj(start -> new Batch(start, Math.min(start + size, to)));
        }

        List<GeneratedArticle> articles() {
            return IntStream.range(from, to).mapToObj(GeneratedArticle::new).toList();
        }
    }

    /** @param half what happens once half of the batches are acknowledged, while the others are being sent */
    void store(Stream<Batch> batches, Runnable half) {
        var all = batches.toList();
        var firstHalf = new CountDownLatch(all.size() / 2);
        var sent = all.stream()
                .map(batch -> CompletableFuture.runAsync(() -> store(batch, firstHalf), senders))
                .toArray(CompletableFuture<?>[]::new);
        await(firstHalf);
        half.run();
        CompletableFuture.allOf(sent).join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void store(Batch batch, CountDownLatch done) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!isAcknowledged(batch.articles())) {
                assertThat(System.nanoTime()).as(batch.toString()).isLessThan(deadline);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } finally {
            done.countDown();
        }
    }

    /** Whether the archive says that it has the articles. Anything but that, no answer and an error of its own is a fault. */
    private boolean isAcknowledged(List<GeneratedArticle> batch) {
        var request = batch.size() == 1 ? single(batch.get(0)) : imported(batch);
        var answer = send(request).filter(sent -> sent.statusCode() < 500);
        answer.ifPresent(sent -> {
            assertThat(sent.statusCode()).as(sent.body()).isIn(200, 201);
            acknowledge(batch, sent.body());
        });
        return acknowledged.keySet().containsAll(batch);
    }

    /** @param answer an article, or the report on an import, in which an entry without an id asks for its line once more */
    private void acknowledge(List<GeneratedArticle> batch, String answer) {
        answer.lines().map(Archive::json).forEach(entry -> {
            assertThat(entry.path("problem").path("status").asInt(503))
                    .as(answer)
                    .isEqualTo(503);
            if (entry.has("id")) {
                acknowledge(
                        batch.get(entry.path("line").asInt(1) - 1),
                        entry.get("id").asText());
            }
        });
    }

    private void acknowledge(GeneratedArticle article, String id) {
        assertThat(acknowledged.put(article, id)).as(article.externalId()).isIn(null, id);
    }

    private HttpRequest.Builder single(GeneratedArticle article) {
        return HttpRequest.newBuilder(articles)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article.json()));
    }

    private HttpRequest.Builder imported(List<GeneratedArticle> batch) {
        var lines = batch.stream().map(GeneratedArticle::json).collect(Collectors.joining("\n"));
        return HttpRequest.newBuilder(articles.resolve("articles/import"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines));
    }

    /** The answer, if one came. */
    private Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(http.send(request.timeout(LIMIT).build(), BodyHandlers.ofString()));
        } catch (IOException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The articles that were acknowledged, with the ids that they were given. */
    Map<GeneratedArticle, String> acknowledged() {
        return acknowledged;
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
