package org.hemeroteca.gateway.entities;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hemeroteca.gateway.neighbour.Manners;

/** How the gateway asks for analyses, which cost more than any other call. */
@ConfigMapping(prefix = "hemeroteca.analyses")
public interface AnalysesConfig extends Manners {
    /** A text of 1 MiB takes many seconds on a busy machine. */
    @Override
    @WithDefault("60s")
    Duration readTimeout();

    /**
     * Analyses under way at once, per gateway; more are refused with 503. They are bound by the processor: more than a few
     * per core only make each of them slower, and take the cores from the annotation of the archive.
     */
    @Override
    @WithDefault("8")
    int concurrency();
}
