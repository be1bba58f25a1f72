package org.hemeroteca.articles.payload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What texts the service takes in. */
@ConfigMapping(prefix = "hemeroteca.text")
public interface TextConfig {
    /**
     * The largest text, in bytes of UTF-8 ({@code 1M} is 1 MiB). News articles rarely exceed 50 KiB; a larger limit costs memory per
     * request (about ten times the text) and time in the services that analyse it.
     */
    @WithDefault("1M")
    MemorySize maxSize();
}
