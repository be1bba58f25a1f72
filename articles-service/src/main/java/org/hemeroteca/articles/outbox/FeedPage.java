package org.hemeroteca.articles.outbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some events, and the cursor with which to ask for the following ones. */
public record FeedPage(
        @Schema(required = true) List<EventView> items,

        @Schema(
                required = true,
                description = "To be given as `after` next time; the same as before when there is no news")
        String next,

        @Schema(
                required = true,
                description =
                        "Whether every event behind the cursor that was given comes over Kafka too, so that who reads there need not read on here")
        boolean relayed) {}
