package org.hemeroteca.entities.intake;

/**
 * How far a feed was taken in.
 *
 * @param cursor the feed's own; null at its beginning
 */
record FeedPosition(String cursor) {}
