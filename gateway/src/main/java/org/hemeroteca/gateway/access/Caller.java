package org.hemeroteca.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who sent the request at hand. */
@ApplicationScoped
public class Caller {
    /** In which the services behind are told. */
    public static final String HEADER = "Hemeroteca-Caller";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The API key by its id, or the subject of a token; null for a caller without credentials. */
    public String name() {
        return identity.isAnonymous() ? null : identity.getPrincipal().getName();
    }
}
