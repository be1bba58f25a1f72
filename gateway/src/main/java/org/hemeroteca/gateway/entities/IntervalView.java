package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of local time. */
@Schema(
        description = "A stretch of local time, half-open: from `start` on, up to and without `end`.",
        requiredProperties = {"start", "end"})
public record IntervalView(
        @Schema(description = "ISO 8601 date or date-time; `..` where nothing fixes it.", examples = "2022-01-12")
        String start,

        @Schema(description = "ISO 8601 date or date-time; `..` where nothing fixes it.", examples = "2022-01-13")
        String end) {}
