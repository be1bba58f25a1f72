package org.hemeroteca.articles.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.articles.testsupport.Feed;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.hemeroteca.articles.testsupport.Simultaneously;
import org.junit.jupiter.api.Test;

/** Transactions commit in another order than that in which they took their numbers; the feed must not mind. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ConcurrentFeedTest {
    private static final int WRITERS = 10;
    private static final int ARTICLES_PER_WRITER = 40;
    private static final int REVISIONS = 4;
    private static final int EVENTS = WRITERS * ARTICLES_PER_WRITER * REVISIONS;
    private static final Duration MAX_DELAY = Duration.ofMillis(6);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Outbox outbox;

    @Test
    void read_whileManyCommitInAnyOrder_losesNothingAndDoublesNothing() {
        String start = Feed.end();
        CompletableFuture<List<Feed.Event>> reader = CompletableFuture.supplyAsync(() -> follow(start));

        List<Feed.Event> announced = Simultaneously.call(WRITERS, writer -> announceMany()).stream()
                .flatMap(List::stream)
                .toList();

        List<Feed.Event> seen = reader.join();
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(announced);
        assertThat(revisionsByArticle(seen).values())
                .allSatisfy(revisions -> assertThat(revisions).isSorted().hasSize(REVISIONS));
    }

    @Test
    void read_olderTransactionStillOpen_waitsForItsEvents() {
        String start = Feed.end();
        Feed.Event older = new Feed.Event(UUID.randomUUID(), 1);
        Feed.Event newer = new Feed.Event(UUID.randomUUID(), 1);

        List<Feed.Event> meanwhile = QuarkusTransaction.requiringNew().call(() -> {
            announce(older);
            QuarkusTransaction.requiringNew().run(() -> announce(newer));
            return Feed.walk(start, 10);
        });

        assertThat(meanwhile).isEmpty();
        assertThat(Feed.walk(start, 10)).containsExactly(older, newer);
    }

    /** Reads until all events are there, or for as long as one can wait for them. */
    private static List<Feed.Event> follow(String start) {
        List<Feed.Event> seen = new ArrayList<>();
        String cursor = start;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (seen.size() < EVENTS && System.nanoTime() < deadline) {
            Feed.Answer answer = Feed.read(cursor, 1000);
            seen.addAll(answer.events());
            cursor = answer.next();
        }
        return seen;
    }

    private List<Feed.Event> announceMany() {
        List<Feed.Event> announced = new ArrayList<>();
        List<UUID> articles = IntStream.range(0, ARTICLES_PER_WRITER)
                .mapToObj(i -> UUID.randomUUID())
                .toList();
        for (int revision = 1; revision <= REVISIONS; revision++) {
            for (UUID article : articles) {
                announced.add(announceAndDawdle(new Feed.Event(article, revision)));
            }
        }
        return announced;
    }

    private Feed.Event announceAndDawdle(Feed.Event event) {
        QuarkusTransaction.requiringNew().run(() -> {
            announce(event);
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(MAX_DELAY.toNanos()));
        });
        return event;
    }

    private void announce(Feed.Event event) {
        outbox.announce(
                new ArticleEvent(event.articleId(), event.revision(), EventKind.STORED, "sha256:" + "0".repeat(64)));
    }

    private static Map<UUID, List<Integer>> revisionsByArticle(List<Feed.Event> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        Feed.Event::articleId, Collectors.mapping(Feed.Event::revision, Collectors.toList())));
    }
}
