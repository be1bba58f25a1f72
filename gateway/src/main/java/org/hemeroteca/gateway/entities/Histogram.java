package org.hemeroteca.gateway.entities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many entries of the timeline begin when. */
@Schema(
        description = "How many entries of the timeline begin in each day, month or year.",
        requiredProperties = {"by", "buckets"})
public record Histogram(
        @Schema(
                description = "How long a bucket is.",
                enumeration = {"day", "month", "year"})
        String by,

        @Schema(
                description =
                        "The stretches in which entries begin, in order of time, at most 40,000; those without any are left out.")
        List<HistogramBucket> buckets) {
    public Histogram {
        buckets = List.copyOf(buckets);
    }

    /** A stretch of time. */
    @Schema(
            description = "A day, month or year.",
            requiredProperties = {"start", "end", "entries"})
    public record HistogramBucket(
            @Schema(description = "Its first day.", format = "date", examples = "2022-01-01")
            String start,

            @Schema(description = "The day behind its last.", format = "date", examples = "2022-02-01")
            String end,

            @Schema(
                    description = "How many entries begin in it, or end in it where their start is open.",
                    minimum = "1")
            long entries) {}
}
