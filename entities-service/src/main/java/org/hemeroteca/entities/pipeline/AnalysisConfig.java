package org.hemeroteca.entities.pipeline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of {@code POST /analyses}. */
@ConfigMapping(prefix = "hemeroteca.analysis")
public interface AnalysisConfig {
    /** Largest text, in bytes of UTF-8. An average article has 4 KB; 1 MiB holds the longest legal notices. */
    @WithDefault("1048576")
    long maxTextBytes();

    /**
     * Analyses at once. They keep a core busy each, so more than there are cores only lengthens all of them; a few more keep
     * the cores busy while requests come and go.
     */
    @WithDefault("8")
    int concurrency();
}
