package org.hemeroteca.entities.neighbour;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How the services of the system know each other. */
@ConfigMapping(prefix = "hemeroteca.neighbours")
public interface NeighboursConfig {
    /**
     * The secret that all services of a deployment share, at best 32 random bytes or more. Every call has to show it where it is
     * set. Without it whoever reaches this service may use it, so that the network alone protects it.
     */
    Optional<String> secret();
}
