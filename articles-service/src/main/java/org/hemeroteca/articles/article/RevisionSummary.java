package org.hemeroteca.articles.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.articles.outbox.EventKind;

/** A state of an article in its history: all but the text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionSummary(
        @Schema(required = true) UUID articleId,
        @Schema(required = true) int revision,

        @Schema(required = true, description = "What happened when the article came into this state")
        EventKind kind,

        String title,
        String source,
        String url,
        String language,
        LocalDate publishedOn,
        String externalId,
        @Schema(required = true) String hash,
        @Schema(required = true) int length,

        @Schema(required = true, description = "When the article came into this state")
        Instant storedAt) {}
