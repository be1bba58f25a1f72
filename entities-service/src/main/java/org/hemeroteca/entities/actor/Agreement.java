package org.hemeroteca.entities.actor;

/**
 * How well two names agree.
 *
 * @param score 0 to 1
 * @param reason what makes them agree, as {@link org.hemeroteca.entities.annotation.Evidence} names it
 */
record Agreement(double score, String reason) {
    Agreement {
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("A score lies above 0 and up to 1 but was " + score);
        }
    }

    /** The same, less sure. */
    Agreement times(double factor) {
        return new Agreement(score * factor, reason);
    }
}
