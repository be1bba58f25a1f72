package org.hemeroteca.gateway.articles;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A state of an article in its history: all but the text. */
@Schema(
        description = "A state of an article in its history: all but the text.",
        requiredProperties = {"articleId", "revision", "kind", "hash", "length", "storedAt"})
public record RevisionSummary(
        @Schema(description = ArticleView.ID, format = "uuid", examples = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
        String articleId,

        @Schema(description = ArticleView.REVISION, minimum = "1", examples = "1")
        Integer revision,

        @Schema(
                description =
                        "What made this state: the article was stored, or restored; its text or its metadata changed.",
                enumeration = {"STORED", "REVISED", "METADATA_CHANGED"})
        String kind,

        @Schema(description = ArticleView.TITLE) String title,

        @Schema(description = ArticleView.SOURCE) String source,

        @Schema(description = ArticleView.URL, format = "uri")
        String url,

        @Schema(description = ArticleView.LANGUAGE) String language,

        @Schema(description = ArticleView.PUBLISHED_ON, examples = "2022-01-12")
        String publishedOn,

        @Schema(description = ArticleView.EXTERNAL_ID) String externalId,

        @Schema(description = ArticleView.HASH, pattern = "^sha256:[0-9a-f]{64}$")
        String hash,

        @Schema(description = ArticleView.LENGTH, minimum = "1", examples = "34")
        Integer length,

        @Schema(description = "When the article came into this state, in UTC.", format = "date-time")
        String storedAt) {
    public RevisionSummary {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(revision, "revision");
    }
}
