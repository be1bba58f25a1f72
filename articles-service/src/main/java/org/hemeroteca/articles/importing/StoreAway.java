package org.hemeroteca.articles.importing;

/** The database cannot store anything now; what follows of an import has to be sent again. */
final class StoreAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreAway(RuntimeException cause) {
        super(cause);
    }
}
