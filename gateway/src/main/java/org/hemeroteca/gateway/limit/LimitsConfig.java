package org.hemeroteca.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

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

    /** The target of a request, in bytes. Quarkus cuts off at eight times as many, without a problem document. */
    @WithDefault("8K")
    MemorySize uri();

    /** All headers of a request together, in bytes; Quarkus cuts them off at 64 KiB, without a problem document. */
    @WithDefault("16K")
    MemorySize headers();

    /**
     * How long a client may take for the head of a request, and how long it may be behind with the body, of which it has to send a
     * kibibyte a second. Whoever is slower holds a connection, and an import a place that others wait for. 0 bears with anybody.
     */
    @WithDefault("20s")
    Duration patience();
}
