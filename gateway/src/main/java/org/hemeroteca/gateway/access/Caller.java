package org.hemeroteca.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who sent the request at hand. */
@ApplicationScoped
public class Caller {
    /** In which the services behind are told. */
    public static final String HEADER = "Hemeroteca-Caller";

    /** The attribute of an identity that holds what its API key is called. */
    static final String KEY_NAME = "hemeroteca.key-name";

    private static final int LONGEST_TITLE = 60;

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The API key by its id, or the subject of a token; null for a caller without credentials. */
    public String name() {
        return identity.isAnonymous() ? null : identity.getPrincipal().getName();
    }

    /**
     * What people know the caller by: the name that was given to its API key, else {@link #name()}; null for a caller without
     * credentials.
     */
    public String title() {
        String given = identity.getAttribute(KEY_NAME);
        String title = given == null || given.isEmpty() ? name() : given;
        return title == null || title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
