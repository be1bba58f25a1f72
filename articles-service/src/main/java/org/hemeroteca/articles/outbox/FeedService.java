package org.hemeroteca.articles.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.articles.outbox.FeedRepository.Cluster;
import org.hemeroteca.articles.outbox.FeedRepository.SettledEvent;

/** Reads the feed: every event once, in an order that keeps to the revisions of each article. */
@ApplicationScoped
public class FeedService {
    private final FeedRepository feed;
    private final Counter served;

    FeedService(FeedRepository feed, MeterRegistry registry) {
        this.feed = feed;
        this.served = Counter.builder("hemeroteca.events.served")
                .description("Events given to readers of the feed, repetitions included")
                .register(registry);
    }

    /** @param cursor the {@code next} of the page before; empty for the beginning */
    @Transactional
    public FeedPage follow(Optional<String> cursor, int limit) {
        return read(cursor.map(FeedCursor::read), limit);
    }

    /** What a reader has not read yet. */
    @Transactional
    public Waiting waitingAfter(Optional<String> cursor) {
        return feed.waitingAfter(cursor.map(FeedCursor::read)
                .orElseGet(() -> FeedCursor.start(feed.cluster().id())));
    }

    /** As {@link #follow}, for a reader outside the service. */
    @Transactional
    FeedPage serve(Optional<FeedCursor> after, int limit) {
        FeedPage page = read(after, limit);
        served.increment(page.items().size());
        return page;
    }

    private FeedPage read(Optional<FeedCursor> after, int limit) {
        Cluster cluster = feed.cluster();
        FeedCursor cursor = after.orElseGet(() -> FeedCursor.start(cluster.id()));
        checkOrigin(cursor, cluster);
        List<SettledEvent> settled = feed.settledAfter(cursor, limit);
        FeedCursor next =
                settled.isEmpty() ? cursor : settled.get(settled.size() - 1).position();
        return new FeedPage(settled.stream().map(SettledEvent::event).toList(), next.written());
    }

    /** A cursor of another cluster, or from the future of this one, tells that the database was restored from a copy. */
    private static void checkOrigin(FeedCursor cursor, Cluster cluster) {
        if (cursor.cluster() != cluster.id() || cursor.transaction() >= cluster.nextTransaction()) {
            throw new FeedRestarted();
        }
    }
}
