package org.hemeroteca.entities.intake;

import java.util.List;

/**
 * The messages that no event could be read from, but for those that were put back.
 *
 * @param waiting how many there are
 * @param items the first of them, about 200
 */
public record DeadLettersView(long waiting, List<DeadLetterView> items) {}
