package org.hemeroteca.articles.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long things are kept that nobody sees any more. */
@ConfigMapping(prefix = "hemeroteca.retention")
public interface RetentionConfig {
    /**
     * How long a removed article can be restored. Shorter spares room and meets a duty to erase sooner; longer forgives more mistakes.
     */
    @WithDefault("30d")
    Duration removed();

    /** How long an idempotency key is remembered: longer than any client goes on trying. */
    @WithDefault("24h")
    Duration idempotencyKeys();

    /** Pause between two purges; {@code off} leaves everything. The scheduler reads it by its name. */
    @WithDefault("1h")
    String every();
}
