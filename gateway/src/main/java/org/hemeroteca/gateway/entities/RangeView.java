package org.hemeroteca.gateway.entities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time expressions that say one stretch together. */
@Schema(
        description = "Time expressions that say one stretch together.",
        requiredProperties = {"members", "interval"})
public record RangeView(
        @Schema(
                description = "Positions in `mentions`, from 0: two, or one where a side is open (`desde marzo`).",
                minItems = 1,
                maxItems = 2)
        List<Integer> members,

        IntervalView interval) {}
