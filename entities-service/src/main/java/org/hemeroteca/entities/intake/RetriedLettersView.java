package org.hemeroteca.entities.intake;

/**
 * What was put back among the events.
 *
 * @param retried how many messages
 * @param waiting how many are left, where there were more than one call puts back
 */
public record RetriedLettersView(long retried, long waiting) {}
