package org.hemeroteca.gateway.articles;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.gateway.entities.CoveringArticle;

/** A stored article in a list. */
@Schema(
        description =
                "A stored article in a list: all but its text. Only members that may be unknown are ever left out, unless `status` says UNAVAILABLE.",
        requiredProperties = "id")
public record ArticleSummary(
        @Schema(description = ArticleView.ID, format = "uuid", examples = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
        String id,

        @Schema(description = ArticleView.REVISION, minimum = "1", examples = "1")
        Integer revision,

        @Schema(description = "How the text begins: up to 200 code points.")
        String excerpt,

        @Schema(description = ArticleView.TITLE) String title,

        @Schema(description = ArticleView.SOURCE) String source,

        @Schema(description = ArticleView.URL, format = "uri")
        String url,

        @Schema(description = ArticleView.LANGUAGE) String language,

        @Schema(description = ArticleView.PUBLISHED_ON, examples = "2022-01-12")
        String publishedOn,

        @Schema(description = ArticleView.EXTERNAL_ID) String externalId,

        @Schema(description = ArticleView.DUPLICATE_OF, format = "uuid")
        String duplicateOf,

        @Schema(description = ArticleView.HASH, pattern = "^sha256:[0-9a-f]{64}$")
        String hash,

        @Schema(description = ArticleView.LENGTH, minimum = "1", examples = "34")
        Integer length,

        @Schema(description = ArticleView.STORED_AT, format = "date-time")
        String storedAt,

        @Schema(description = "How well it fits `q`; comparable within one answer.", examples = "0.06")
        Double score,

        @Schema(description = "Where it has the words of `q`.")
        HighlightView highlight,

        @Schema(
                description =
                        "UNAVAILABLE where the article was found by what it mentions, and its other members cannot be"
                                + " had now; left out otherwise.")
        PartStatus status) {
    public ArticleSummary {
        Objects.requireNonNull(id, "id");
    }

    /** An article of which articles-service cannot be asked now. */
    static ArticleSummary unavailable(CoveringArticle known) {
        return new ArticleSummary(
                known.articleId(),
                null,
                null,
                known.title(),
                known.source(),
                null,
                null,
                known.publishedOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PartStatus.UNAVAILABLE);
    }
}
