package org.hemeroteca.gateway.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the search index is behind the articles. */
@Schema(
        description = "How far the search index is behind the articles.",
        requiredProperties = {"upToDate", "pending"})
public record IndexState(
        @Schema(description = "Whether every change that was made is in the index.")
        Boolean upToDate,

        @Schema(description = "Changes that are not in the index yet; counted up to 100,000.", minimum = "0")
        Long pending,

        @Schema(description = "When the oldest of them was made, in UTC.", format = "date-time")
        String pendingSince) {}
