package org.hemeroteca.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Who may use the gateway, and how much. Bearer tokens of an OpenID provider are configured under {@code quarkus.oidc}. */
@ConfigMapping(prefix = "hemeroteca.access")
public interface AccessConfig {
    /** Scopes of callers without credentials. None, so that a gateway that nobody configured lets nobody in. */
    Optional<Set<String>> anonymous();

    /** The file of API keys that {@code deploy/keys} writes, for instance a mounted Secret. Without one there are no keys. */
    Optional<Path> keys();

    /** How soon a key that was made or revoked is noticed. Longer saves reading the file, which is small. */
    @WithDefault("5s")
    Duration keysRefresh();

    /**
     * Requests a minute that one API key may make of this replica; 0 for any number. Replicas count for themselves: with three
     * of them a key may make up to three times as many.
     */
    @WithDefault("6000")
    int ratePerKey();

    /** Requests a minute from one address without a valid API key, of this replica; 0 for any number. */
    @WithDefault("600")
    int ratePerAddress();
}
