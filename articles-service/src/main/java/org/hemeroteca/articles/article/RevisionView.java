package org.hemeroteca.articles.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.articles.outbox.EventKind;

/** A state of an article, present or past, with its text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        @Schema(required = true) UUID articleId,
        @Schema(required = true) int revision,

        @Schema(required = true, description = "What happened when the article came into this state")
        EventKind kind,

        @Schema(required = true) String text,
        String title,
        String source,
        String url,
        String language,
        LocalDate publishedOn,
        String externalId,
        @Schema(required = true) String hash,
        @Schema(required = true) int length,

        @Schema(required = true, description = "When the article came into this state")
        Instant storedAt) {

    static RevisionView of(Revision revision) {
        Metadata known = revision.metadata();
        return new RevisionView(
                revision.id.articleId(),
                revision.id.number(),
                revision.kind,
                revision.text,
                known.title(),
                known.source(),
                known.url(),
                known.language(),
                known.publishedOn(),
                known.externalId(),
                revision.hash,
                revision.length,
                revision.storedAt);
    }
}
