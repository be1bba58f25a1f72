package org.hemeroteca.entities.time.anchor;

/** Which of several calendar points with the same name is meant, seen from the day to which they are anchored. */
public enum Pick {
    /** The closest one, the day itself included. */
    NEAREST,
    /** The last one that is over. */
    PAST,
    /** The next one that has not begun. */
    FUTURE,
    /** The last one that has begun. */
    ON_OR_BEFORE,
    /** The next one that is not over. */
    ON_OR_AFTER,
    /** The closest one unless that is clearly ahead of the day; for what is told in the past. */
    RATHER_PAST,
    /** The closest one unless that clearly lies behind the day; for what is announced. */
    RATHER_FUTURE
}
