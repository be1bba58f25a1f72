package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence of an article. */
@Schema(
        description = "A sentence of an article.",
        requiredProperties = {"start", "end", "text"})
public record SentenceView(
        @Schema(description = Offsets.START, minimum = "0") int start,

        @Schema(description = Offsets.END, minimum = "1") int end,

        @Schema(description = "Its words.") String text,

        @Schema(
                description = "`title` for a sentence of a title that was given apart; its offsets then count there.",
                enumeration = "title")
        String in) {}
