package org.hemeroteca.articles.relay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.articles.outbox.FeedPage;
import org.hemeroteca.articles.outbox.FeedRestarted;
import org.hemeroteca.articles.outbox.FeedService;
import org.hemeroteca.articles.outbox.RelayRepository;
import org.jboss.logging.Logger;

/**
 * Follows the feed of events, as any other reader does, and hands them to Kafka. The position moves behind events that Kafka has
 * acknowledged, so a crash in between sends some of them again and loses none; readers go by the revision.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int PAGE = 500;
    /** Seconds; more than Kafka may take to acknowledge a page. */
    private static final int PATIENCE = 2 * ProducerSettings.DELIVERY_MILLIS / 1000;

    private final FeedService feed;
    private final RelayRepository relay;
    private final EventTopic topic;

    Relay(FeedService feed, RelayRepository relay, EventTopic topic) {
        this.feed = feed;
        this.relay = relay;
        this.topic = topic;
    }

    /**
     * Hands on a page of events, unless another replica is at it.
     *
     * @return whether there may be more
     * @throws KafkaAway when Kafka did not take them
     */
    boolean advance() {
        try {
            return QuarkusTransaction.requiringNew().timeout(PATIENCE).call(() -> relay.lock() && advanceFrom());
        } catch (FeedRestarted restored) {
            LOG.warn("The database was restored from a copy: all events are handed to Kafka again");
            QuarkusTransaction.requiringNew().run(() -> relay.begin(feed.beginning()));
            return true;
        }
    }

    private boolean advanceFrom() {
        Optional<String> position = relay.position();
        if (position.isEmpty()) {
            // What is older comes over the feed, which readers go through first: nothing is sent that they have.
            relay.begin(feed.end());
            return true;
        }
        FeedPage page = feed.follow(position, PAGE);
        if (!page.items().isEmpty()) {
            topic.append(page.items());
            relay.move(page.next());
        }
        return page.items().size() == PAGE;
    }
}
