package org.hemeroteca.articles.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the search index is behind the articles. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndexState(
        @Schema(required = true, description = "Whether every change that was made is in the index")
        boolean upToDate,

        @Schema(required = true, description = "Changes that are not in the index yet; counted up to 100,000")
        long pending,

        @Schema(description = "When the oldest of them was made")
        Instant pendingSince) {}
