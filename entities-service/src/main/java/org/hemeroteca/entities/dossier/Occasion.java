package org.hemeroteca.entities.dossier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an article mentions an actor or place.
 *
 * @param publishedOn publication date of the article
 * @param sentence its words; null for a mention outside of sentences
 */
public record Occasion(UUID mentionId, UUID articleId, LocalDate publishedOn, String sentence) {}
