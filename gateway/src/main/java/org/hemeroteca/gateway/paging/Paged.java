package org.hemeroteca.gateway.paging;

/** A stretch of a list, whatever its form. */
public interface Paged {
    /** The cursor of the stretch behind this one; null on the last. */
    String next();
}
