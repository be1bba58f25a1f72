package org.hemeroteca.entities.dossier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A name of an actor or place, and how many mentions use it.
 *
 * @param articles articles that use it
 * @param articleId the newest of them
 * @param firstPublishedOn publication date of the oldest dated one; null where none is dated
 * @param lastPublishedOn of the newest
 */
public record NameCount(
        String name,
        long mentions,
        long articles,
        UUID articleId,
        LocalDate firstPublishedOn,
        LocalDate lastPublishedOn) {}
