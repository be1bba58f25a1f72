package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an article mentions something. */
@Schema(
        description = "Where an article mentions something.",
        requiredProperties = {"mentionId", "articleId"})
public record Occasion(
        @Schema(description = "The mention.", format = "uuid")
        String mentionId,

        @Schema(description = "The article.", format = "uuid")
        String articleId,

        @Schema(description = "The article's publication date.", format = "date")
        String publishedOn,

        @Schema(description = "The words of the sentence.", examples = "Jens Stoltenberg viajó ayer a Bruselas.")
        String sentence) {}
