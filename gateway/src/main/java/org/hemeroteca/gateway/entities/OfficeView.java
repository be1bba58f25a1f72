package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The title under which a text names a person. */
@Schema(
        description = "The title under which the text names the person.",
        requiredProperties = {"title", "start", "end"})
public record OfficeView(
        @Schema(description = "The title as the text has it.", examples = "secretario general de la OTAN")
        String title,

        @Schema(description = Offsets.START, minimum = "0") int start,

        @Schema(description = Offsets.END, minimum = "1") int end) {}
