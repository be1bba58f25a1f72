package org.hemeroteca.systemtests.reach;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hemeroteca.launcher.console.LauncherLog;

/**
 * Measures how far the archive reaches: requests a second against the same work done by pgbench on the same tables, interleaved, warm, and
 * their processor time; memory while it imports and exports; how long searches take. {@code deploy/measure-archive} starts it.
 */
public final class ArchiveReach {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("seconds", 10));
    private static final int WARM_UP_ROUNDS = 12;
    private static final int BATCH = 100;
    private static final int WORDS = 80;
    private static final int QUESTIONS = 50;

    private final ArticlesAlone system;
    private final InventedArticles invented = new InventedArticles(WORDS);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private long imported;

    private ArchiveReach(ArticlesAlone system) {
        this.system = system;
    }

    /** @param arguments a directory for the data, and what to measure: rates, memory, search and with how many articles */
    public static void main(String[] arguments) throws Exception {
        LauncherLog.silence();
        try (var system = ArticlesAlone.start(Path.of(arguments[0]), arguments[1].equals("search"))) {
            var reach = new ArchiveReach(system);
            long articles = Long.parseLong(arguments[2]);
            switch (arguments[1]) {
                case "rates" -> reach.rates(articles);
                case "memory" -> reach.memory(articles);
                case "search" -> reach.search(articles);
                default -> throw new IllegalArgumentException("rates, memory or search, not " + arguments[1]);
            }
        }
        System.exit(0);
    }

    private void rates(long articles) throws Exception {
        load(articles);
        HttpLoad load = new HttpLoad(system.port(), CLIENTS);
        long run = System.nanoTime();
        compare(
                "POST",
                () -> load.run(ROUND, n -> HttpLoad.post("/articles", article(run, n))),
                () -> system.pgbench().run(Pgbench.INSERT, CLIENTS, ROUND));
        compare(
                "GET",
                () -> load.run(ROUND, n -> HttpLoad.get("/articles/" + InventedArticles.id(n * 7919 % articles))),
                () -> system.pgbench().run(Pgbench.select(articles), CLIENTS, ROUND));
        compare(
                "import",
                () -> importRate(20_000),
                () -> BATCH * system.pgbench().run(Pgbench.insert(BATCH), 1, ROUND));
    }

    /** Interleaved, once warm; the median is what counts. */
    private void compare(String what, Rate ours, Rate baseline) throws Exception {
        warmUp(ours);
        baseline.measure();
        double[] rates = new double[ROUNDS];
        double[] raw = new double[ROUNDS];
        double[] micros = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            double before = system.gauge().processorMicros();
            long start = System.nanoTime();
            rates[i] = ours.measure();
            double seconds = (System.nanoTime() - start) / 1e9;
            micros[i] = (system.gauge().processorMicros() - before) / (rates[i] * seconds);
            raw[i] = baseline.measure();
        }
        tell(
                "%-7s %,9.0f/s   pgbench %,9.0f/s   ratio %.2f   %,.0f µs of processor each",
                what, median(rates), median(raw), median(rates) / median(raw), median(micros));
    }

    /** A service that has just started spends most of its processor time on compiling itself. */
    private static void warmUp(Rate rate) throws Exception {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            tell("warm-up %,.0f/s", rate.measure());
        }
    }

    private String article(long run, long number) {
        return "{\"source\":\"posted\",\"externalId\":\"%d-%d\",\"publishedOn\":\"2022-01-12\",\"text\":\"Noticia %d-%d%s\"}"
                .formatted(run, number, run, number, " progrez talución".repeat(60));
    }

    private double importRate(long articles) throws Exception {
        long start = System.nanoTime();
        load(articles);
        return articles / ((System.nanoTime() - start) / 1e9);
    }

    private void memory(long most) throws Exception {
        for (long articles = 10_000; articles <= most; articles *= 10) {
            long lines = articles;
            Peak peak = new Peak(system.gauge()::residentMegabytes);
            load(lines);
            long importing = peak.end();
            Peak exporting = new Peak(system.gauge()::residentMegabytes);
            long exported = export();
            tell(
                    "import of %,d lines: %d MiB at most; export of %,d lines: %d MiB at most",
                    lines, importing, exported, exporting.end());
        }
    }

    /** A directory that holds the articles since an earlier run is searched as it is. */
    private void search(long articles) throws Exception {
        if (!holds(articles)) {
            load(articles);
        }
        long start = System.nanoTime();
        awaitIndex();
        tell("indexed after another %.0f s", (System.nanoTime() - start) / 1e9);
        for (int round = 0; round < ROUNDS; round++) {
            long[] micros =
                    IntStream.range(0, QUESTIONS).mapToLong(this::ask).sorted().toArray();
            tell(
                    "search, %d questions of two words in %,d articles: median %,.1f ms, p95 %,.1f ms, longest %,.1f ms",
                    QUESTIONS,
                    articles,
                    micros[QUESTIONS / 2] / 1e3,
                    micros[QUESTIONS * 95 / 100] / 1e3,
                    micros[QUESTIONS - 1] / 1e3);
        }
    }

    /** Two words, from two frequent ones to two rare ones; @return microseconds. */
    private long ask(int question) {
        String words = InventedArticles.word(question * question) + " " + InventedArticles.word(3 * question + 1);
        long start = System.nanoTime();
        get("/articles?limit=20&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        return (System.nanoTime() - start) / 1000;
    }

    private boolean holds(long articles) {
        return get("/articles/" + InventedArticles.id(articles - 1)).contains("\"hash\"");
    }

    private void load(long articles) throws Exception {
        Iterator<byte[]> lines = LongStream.range(imported, imported + articles)
                .mapToObj(n -> (invented.line(n) + "\n").getBytes(StandardCharsets.UTF_8))
                .iterator();
        imported += articles;
        var answer = http.send(
                request("/articles/import")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofByteArrays(() -> lines))
                        .build(),
                BodyHandlers.ofLines());
        String end = answer.body().reduce((first, second) -> second).orElseThrow();
        if (!end.contains("\"refused\":0,\"complete\":true")) {
            throw new IllegalStateException(end);
        }
    }

    private long export() throws Exception {
        return http.send(request("/articles/export").GET().build(), BodyHandlers.ofLines())
                .body()
                .count();
    }

    private void awaitIndex() throws InterruptedException {
        while (!get("/articles/index").contains("\"upToDate\":true")) {
            Thread.sleep(1000);
        }
    }

    private String get(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + system.port() + path));
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static void tell(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Something a second. */
    @FunctionalInterface
    private interface Rate {
        double measure() throws Exception;
    }

    /** The highest of values that are looked at ten times a second. */
    private static final class Peak {
        private final List<Long> seen = new ArrayList<>();
        private final Thread watcher;

        Peak(LongSupplier value) {
            watcher = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    seen.add(value.getAsLong());
                    LockSupport.parkNanos(100_000_000L);
                }
            });
            watcher.setDaemon(true);
            watcher.start();
        }

        long end() throws InterruptedException {
            watcher.interrupt();
            watcher.join();
            return seen.stream().mapToLong(Long::longValue).max().orElse(0);
        }
    }
}
