package org.hemeroteca.articles.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which way events go beside the feed, which is always there. */
@ConfigMapping(prefix = "events")
public interface EventsConfig {
    /**
     * Whether events go over Kafka too. The feed is enough for any number of entities-service replicas; Kafka takes the readers off this
     * service's database and holds the events for programs of your own. All replicas say the same.
     */
    @WithDefault("false")
    boolean kafka();

    /** The topic, which must exist: how many partitions and replicas it has is a decision, not a default. */
    @WithDefault("article-events")
    String topic();

    /** Pause between two looks for events to hand on: how long a new one waits at most, against queries on an idle system. */
    @WithDefault("100ms")
    Duration pause();
}
