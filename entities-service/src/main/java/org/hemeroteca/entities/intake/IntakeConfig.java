package org.hemeroteca.entities.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How articles are taken in. */
@ConfigMapping(prefix = "hemeroteca.intake")
public interface IntakeConfig {
    /** Whether this replica reads the feed and annotates; a replica that only answers questions turns it off. */
    @WithDefault("true")
    boolean enabled();

    /** Pause between two looks at the feed: how long a new article waits at most, against calls on an idle system. */
    @WithDefault("250ms")
    Duration pollInterval();

    /** Events on a page of the feed, 1 to 1,000: a page and the position behind it are taken in together. */
    @WithDefault("500")
    int pageSize();

    /**
     * Articles annotated at once by this replica. One keeps a core busy; more than there are cores gains nothing.
     */
    @WithDefault("2")
    int workers();

    /** Pause of a worker that found nothing due. */
    @WithDefault("200ms")
    Duration idlePause();

    /** Tries before an article stands as FAILED: with doubling delays from {@link #retryDelay()} eight take two minutes. */
    @WithDefault("8")
    int attempts();

    /** Delay before the second try; it doubles with each further one. */
    @WithDefault("1s")
    Duration retryDelay();

    /** The longest delay between two tries. */
    @WithDefault("10m")
    Duration longestRetryDelay();

    /** Delay before try number {@code attempts + 1}. */
    default Duration delayAfter(int attempts) {
        long factor = 1L << Math.min(attempts - 1, 20);
        var delay = retryDelay().multipliedBy(factor);
        return delay.compareTo(longestRetryDelay()) < 0 ? delay : longestRetryDelay();
    }
}
