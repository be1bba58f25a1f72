package org.hemeroteca.articles.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stored article in a list: all but its text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) int revision,

        @Schema(required = true, description = "The first 200 code points of the text")
        String excerpt,

        String title,
        String source,
        String url,
        String language,
        LocalDate publishedOn,
        String externalId,
        UUID duplicateOf,
        @Schema(required = true) String hash,
        @Schema(required = true) int length,
        @Schema(required = true) Instant storedAt) {

    ArticlePosition position() {
        return new ArticlePosition(storedAt, id);
    }
}
