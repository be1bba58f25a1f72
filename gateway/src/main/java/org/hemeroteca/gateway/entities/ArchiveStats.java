package org.hemeroteca.gateway.entities;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much the archive holds. */
@Schema(
        description = "How much the archive holds. Bylines and boilerplate do not count.",
        requiredProperties = {"articles", "actors", "places", "mentions", "timelineEntries"})
public record ArchiveStats(
        @Schema(description = "How many articles by the state of their annotation: DONE, PENDING, FAILED.")
        Map<String, Long> articles,

        @Schema(description = "How many actors by type: PERSON, ORGANIZATION, STATE.")
        Map<String, Long> actors,

        @Schema(description = "How many places by `placeType`; `unknown` where it has none.")
        Map<String, Long> places,

        @Schema(description = "How often articles mention an actor or a place.", minimum = "0")
        long mentions,

        @Schema(description = "How many entries the timeline has.", minimum = "0")
        long timelineEntries,

        @Schema(description = "The first day of which an article speaks; left out when there is none.", format = "date")
        String earliest,

        @Schema(description = "The day on which the last entry of the timeline begins.", format = "date")
        String latest) {
    public ArchiveStats {
        Objects.requireNonNull(articles, "articles");
    }
}
