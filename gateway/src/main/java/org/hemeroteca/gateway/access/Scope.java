package org.hemeroteca.gateway.access;

import java.util.Set;

/** What a caller may do. Every operation names the one scope that it needs, in {@code @RolesAllowed}. */
public final class Scope {
    /** Ask: analyses, articles, actors, places, timeline, network. */
    public static final String READ = "read";

    /** Store, change and remove articles. */
    public static final String WRITE = "write";

    /** Correct what was extracted. */
    public static final String CURATE = "curate";

    /** Look after the archive: try failed articles again, extract anew. */
    public static final String ADMIN = "admin";

    /** All of them. */
    public static final Set<String> ALL = Set.of(READ, WRITE, CURATE, ADMIN);

    private Scope() {}
}
