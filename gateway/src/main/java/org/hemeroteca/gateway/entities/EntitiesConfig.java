package org.hemeroteca.gateway.entities;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import org.hemeroteca.gateway.neighbour.Manners;

/** Where entities-service is, and how the gateway behaves towards it, analyses apart. */
@ConfigMapping(prefix = "hemeroteca.entities")
public interface EntitiesConfig extends Manners {
    /** Its root, without a path. */
    @WithDefault("http://127.0.0.1:8082")
    URI url();
}
