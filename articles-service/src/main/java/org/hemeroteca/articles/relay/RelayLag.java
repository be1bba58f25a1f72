package org.hemeroteca.articles.relay;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.hemeroteca.articles.outbox.FeedService;
import org.hemeroteca.articles.outbox.RelayRepository;
import org.hemeroteca.articles.outbox.Waiting;

/** How far Kafka is behind the outbox, as metrics; every replica tells the same. */
@ApplicationScoped
public class RelayLag {
    private final FeedService feed;
    private final RelayRepository relay;
    private final Clock clock;

    RelayLag(FeedService feed, RelayRepository relay, Clock clock) {
        this.feed = feed;
        this.relay = relay;
        this.clock = clock;
    }

    void register(MeterRegistry metrics) {
        metrics.gauge("hemeroteca.relay.waiting", this, RelayLag::events);
        metrics.gauge("hemeroteca.relay.lag.seconds", this, RelayLag::seconds);
    }

    @Transactional
    double events() {
        return waiting().events();
    }

    @Transactional
    double seconds() {
        return waiting()
                .oldest()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }

    private Waiting waiting() {
        return feed.waitingAfter(relay.position());
    }
}
