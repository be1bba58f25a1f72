package org.hemeroteca.articles.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the search index follows the articles. */
@ConfigMapping(prefix = "hemeroteca.search")
public interface SearchConfig {
    /**
     * Pause of the indexer after it has caught up, in whole seconds; {@code off} leaves the index to other replicas. The scheduler reads it
     * by its name.
     */
    @WithDefault("1s")
    String pause();
}
