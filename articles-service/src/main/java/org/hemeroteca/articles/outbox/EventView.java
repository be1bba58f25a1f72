package org.hemeroteca.articles.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change as readers of the feed see it.
 *
 * @param revision rises with each change of an article; the one of a removal is one more than the last that could be read
 * @param hash of the text; of the last text where the article was removed
 * @param traceparent of the request that made the change, where it was traced (W3C trace context)
 */
public record EventView(
        @Schema(required = true) UUID articleId,

        @Schema(required = true, description = "Rises with each change of the article, removal included")
        int revision,

        @Schema(required = true) EventKind kind,

        @Schema(required = true, description = "Hash of the text; of the last one where the article was removed")
        String hash,

        @Schema(required = true) Instant occurredAt,

        @Schema(description = "Of the request that made the change, where it was traced (W3C trace context)")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String traceparent) {}
