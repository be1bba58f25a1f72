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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A client that stores articles, several at once, and sends each again until the archive has acknowledged it. */
final class PersistentClient implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

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

    /**
     * Stores the articles of these numbers.
     *
     * @param half what happens once half of them are acknowledged, while the others are being sent
     */
    void store(int from, int to, Runnable half) {
        var firstHalf = new CountDownLatch((to - from) / 2);
        var sent = IntStream.range(from, to)
                .mapToObj(number ->
                        CompletableFuture.runAsync(() -> store(new GeneratedArticle(number), firstHalf), senders))
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

    private void store(GeneratedArticle article, CountDownLatch done) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!isAcknowledged(article)) {
                assertThat(System.nanoTime()).as(article.externalId()).isLessThan(deadline);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } finally {
            done.countDown();
        }
    }

    /** Whether the archive says that it has the article. Anything but that, no answer and an error of its own is a fault. */
    private boolean isAcknowledged(GeneratedArticle article) {
        var answer = send(article).filter(sent -> sent.statusCode() < 500);
        answer.ifPresent(sent -> {
            assertThat(sent.statusCode()).as(new String(sent.body())).isIn(200, 201);
            acknowledged.put(article, Archive.json(sent).get("id").asText());
        });
        return answer.isPresent();
    }

    /** The answer, if one came. */
    private Optional<HttpResponse<byte[]>> send(GeneratedArticle article) {
        var request = HttpRequest.newBuilder(articles)
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article.json()));
        try {
            return Optional.of(http.send(request.build(), BodyHandlers.ofByteArray()));
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
