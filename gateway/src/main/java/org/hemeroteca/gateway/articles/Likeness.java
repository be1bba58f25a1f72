package org.hemeroteca.gateway.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another article that says for the most part the same. */
@Schema(
        description = "Another article that says for the most part the same.",
        requiredProperties = {"id", "score"})
public record Likeness(
        @Schema(description = "Its id.", format = "uuid") String id,

        @Schema(
                description =
                        "The share of the runs of four words of both texts that both have: above 0.5, and 1 for the same words.",
                examples = "0.87")
        Double score) {}
