package org.hemeroteca.articles.similarity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another article that says for the most part the same. */
public record Likeness(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                description = "Share of the runs of four words that both texts have, above 0.5 and up to 1")
        float score) {}
