package org.hemeroteca.entities.dossier;

import java.time.LocalDate;

/**
 * When articles speak of an actor or place; null where none of them is dated.
 *
 * @param firstPublishedOn publication date of the oldest dated article that mentions it
 * @param lastPublishedOn of the newest
 */
public record Period(LocalDate firstPublishedOn, LocalDate lastPublishedOn) {}
