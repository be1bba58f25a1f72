package org.hemeroteca.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may weigh. */
@ConfigMapping(prefix = "hemeroteca.limits")
public interface LimitsConfig {
    /** A text, in bytes of UTF-8. The services behind hold the same limit; the gateway spares them the transfer. */
    @WithDefault("1M")
    MemorySize text();

    /**
     * A whole request body. JSON may write one byte of text as six ({@code &#92;u0041}), so this is more than six times the
     * text; Quarkus cuts bodies off at 10 MiB.
     */
    @WithDefault("7M")
    MemorySize body();
}
