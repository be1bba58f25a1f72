package org.hemeroteca.entities.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which way the events of articles come. */
@ConfigMapping(prefix = "events")
public interface EventsConfig {
    /**
     * Whether events come over Kafka. What articles-service had announced before it began to hand them to Kafka still comes over its feed,
     * so that the two may be changed over in any order.
     */
    @WithDefault("false")
    boolean kafka();

    /** The topic, as articles-service has it. */
    @WithDefault("article-events")
    String topic();

    /** The topic where messages go that no event can be read from; it must exist. */
    @WithDefault("article-events-dead")
    String deadLetters();
}
