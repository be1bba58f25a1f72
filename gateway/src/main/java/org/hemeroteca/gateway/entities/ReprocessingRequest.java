package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which articles to annotate again. */
@Schema(
        description =
                "Which articles to annotate again: those that meet every condition that is given, all of them without"
                        + " any. Articles that wait for their annotation are never among them.")
public record ReprocessingRequest(
        @Schema(description = "Those that this version of the pipeline annotated last.", examples = "1+bert-8f3028e9")
        String pipeline,

        @Schema(description = "True: those that any other version than the present one annotated last.")
        Boolean outdated,

        @Schema(description = "Those of this source.") String source,

        @Schema(description = "Those published on this day or later.", format = "date", examples = "2022-01-01")
        String publishedFrom,

        @Schema(description = "Those published on this day or earlier.", format = "date", examples = "2022-12-31")
        String publishedTo,

        @Pattern(regexp = "DONE|FAILED", message = "must be DONE or FAILED")
        @Schema(
                description = "Those whose annotation is done, or has failed.",
                enumeration = {"DONE", "FAILED"})
        String state,

        @Size(min = 1, max = 1000, message = "must list 1 to 1000 articles")
        @Schema(description = "Those with these ids.", minItems = 1, maxItems = 1000)
        List<UUID> articles) {}
