package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a text that is not body. */
@Schema(
        description = "A stretch of the text that is not body.",
        requiredProperties = {"start", "end", "zone"})
public record ZoneView(
        @Schema(description = Offsets.START, minimum = "0") int start,

        @Schema(description = Offsets.END, minimum = "1") int end,

        @Schema(
                description = "What it is. Timeline and counts leave out byline and boilerplate.",
                enumeration = {"headline", "caption", "byline", "boilerplate"})
        String zone) {}
