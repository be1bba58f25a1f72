package org.hemeroteca.systemtests.smoke;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.hemeroteca.systemtests.GeneratedArticle;

/**
 * Clients that store, read and ask over connections they keep, and try nothing twice. Each waits as long as its last request took,
 * so that a slow machine is busy but not overrun.
 */
final class Load implements AutoCloseable {
    private static final int CLIENTS = 4;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final URI api;
    private final AtomicInteger articles;
    private final AtomicLong answered = new AtomicLong();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    /** @param first the number of the first article to store; the others follow */
    Load(URI api, int first) {
        this.api = api;
        this.articles = new AtomicInteger(first);
        for (int client = 0; client < CLIENTS; client++) {
            clients.execute(this::ask);
        }
    }

    private void ask() {
        while (!ended) {
            send("articles", CREATED, new GeneratedArticle(articles.getAndIncrement()).json());
            send("articles?limit=5", OK);
            send("timeline?limit=5", OK);
            send("search?q=otan", OK);
            send("analyses", OK, "{\"text\": \"La OTAN se reúne hoy en Bruselas.\"}");
        }
    }

    private void send(String path, int expected, String json) {
        send(
                path,
                expected,
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private void send(String path, int expected) {
        send(path, expected, request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).timeout(LIMIT);
    }

    private void send(String path, int expected, HttpRequest.Builder request) {
        long start = System.nanoTime();
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == expected && !answer.body().contains("UNAVAILABLE")) {
                answered.incrementAndGet();
            } else {
                lost.add("%s: %d %s".formatted(path, answer.statusCode(), answer.body()));
            }
        } catch (IOException e) {
            lost.add("%s: %s".formatted(path, e));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        LockSupport.parkNanos(System.nanoTime() - start);
    }

    /** How many requests were answered as they should be. */
    long answered() {
        return answered.get();
    }

    /** Those that were not: what was asked, and what came of it. */
    Queue<String> lost() {
        return lost;
    }

    /** Lets the requests under way come to their end. */
    @Override
    public void close() {
        ended = true;
        clients.shutdown();
        try {
            clients.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
