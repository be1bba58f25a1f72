package org.hemeroteca.gateway.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many articles have a value. */
@Schema(description = "How many articles have a value.", requiredProperties = "articles")
public record ArticleCount(
        @Schema(
                description =
                        "The day of publication, or the source; left out for the articles of which it is not known.",
                examples = "2022-01-12")
        String value,

        @Schema(description = "How many articles have it.", minimum = "1")
        Long articles) {}
