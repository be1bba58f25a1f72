package org.hemeroteca.gateway.entities;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How {@code Prefer: wait} is honoured. */
@ConfigMapping(prefix = "hemeroteca.waiting")
public interface WaitingConfig {
    /** The longest wait; a longer one asked for is cut to it. Proxies often give up after a minute. */
    @WithDefault("60s")
    Duration longest();

    /**
     * Requests that may wait at once, per gateway; one more is answered without waiting. Each holds a worker thread and a
     * call to entities-service.
     */
    @WithDefault("40")
    int concurrency();

    /**
     * How long one call to entities-service waits before it is made anew: shorter than its read timeout, so that a wait is
     * never taken for silence.
     */
    @WithDefault("5s")
    Duration slice();

    /** Pause before an article is asked for again that entities-service has not heard of yet. */
    @WithDefault("100ms")
    Duration pause();
}
