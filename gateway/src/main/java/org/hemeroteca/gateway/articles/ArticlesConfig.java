package org.hemeroteca.gateway.articles;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import org.hemeroteca.gateway.neighbour.Manners;

/** Where articles-service is, and how the gateway behaves towards it. */
@ConfigMapping(prefix = "hemeroteca.articles")
public interface ArticlesConfig extends Manners {
    /** Its root, without a path. */
    @WithDefault("http://127.0.0.1:8081")
    URI url();

    /**
     * Imports and exports under way at once, per gateway; more are refused with 503. Each keeps a thread here and a connection to
     * the store busy for as long as it takes.
     */
    @WithDefault("4")
    int streams();
}
