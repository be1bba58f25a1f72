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
    private final RelayRepository relay;
    private final EventsConfig config;
    private final Counter served;

    public FeedService(FeedRepository feed, RelayRepository relay, EventsConfig config, MeterRegistry registry) {
        this.feed = feed;
        this.relay = relay;
        this.config = config;
        this.served = Counter.builder("hemeroteca.events.served")
                .description("Events given to readers of the feed, repetitions included")
                .register(registry);
    }

    /**
     * @param cursor the {@code next} of the page before; empty for the beginning
     * @throws FeedRestarted where the reader has to start over; that does not end the caller's transaction, in which it may do so
     */
    @Transactional(dontRollbackOn = FeedRestarted.class)
    public FeedPage follow(Optional<String> cursor, int limit) {
        return read(cursor.map(FeedCursor::read), limit);
    }

    /** The cursor before all events. */
    @Transactional
    public String beginning() {
        return FeedCursor.start(feed.cluster().id()).written();
    }

    /** The cursor behind all that can be read now. */
    @Transactional
    public String end() {
        long cluster = feed.cluster().id();
        return feed.newest(cluster).orElseGet(() -> FeedCursor.start(cluster)).written();
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
        return new FeedPage(settled.stream().map(SettledEvent::event).toList(), next.written(), isRelayed(cursor));
    }

    private boolean isRelayed(FeedCursor cursor) {
        return config.kafka() && relay.beginning().filter(cursor::reaches).isPresent();
    }

    /** A cursor of another cluster, or from the future of this one, tells that the database was restored from a copy. */
    private static void checkOrigin(FeedCursor cursor, Cluster cluster) {
        if (cursor.cluster() != cluster.id() || cursor.transaction() >= cluster.nextTransaction()) {
            throw new FeedRestarted();
        }
    }
}
