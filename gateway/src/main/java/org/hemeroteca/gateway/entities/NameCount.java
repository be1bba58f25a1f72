package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name, how often it is used, and where. */
@Schema(
        description = "A name, how often it is used, and where.",
        requiredProperties = {"name", "mentions", "articles", "articleId"})
public record NameCount(
        @Schema(description = "The name as articles have it.", examples = "Stoltenberg")
        String name,

        @Schema(description = "Mentions that use it.", minimum = "1")
        long mentions,

        @Schema(description = "Articles that use it.", minimum = "1")
        long articles,

        @Schema(description = "The newest of them.", format = "uuid")
        String articleId,

        @Schema(description = "Publication date of the oldest dated one.", format = "date")
        String firstPublishedOn,

        @Schema(description = "Publication date of the newest dated one.", format = "date")
        String lastPublishedOn) {}
