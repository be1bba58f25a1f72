package org.hemeroteca.entities.actor;

/** Tells which actors are never the same. */
@FunctionalInterface
interface Apart {
    Apart NOBODY = (one, other) -> false;

    /** Whether the actors with these ids, both of them survivors, are never the same; in either order. */
    boolean are(String one, String other);
}
