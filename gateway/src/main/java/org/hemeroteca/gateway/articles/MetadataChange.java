package org.hemeroteca.gateway.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of metadata, for the document alone: articles-service, which owns the rules, reads the bytes. */
@Schema(
        description =
                "A JSON merge patch (RFC 7396): fields that are not named stay, null removes one. The text cannot be patched.")
record MetadataChange(
        @Schema(description = ArticleView.TITLE, pattern = "\\S", maxLength = 2000, nullable = true)
        String title,

        @Schema(description = ArticleView.SOURCE, pattern = "\\S", maxLength = 200, nullable = true)
        String source,

        @Schema(description = ArticleView.URL, format = "uri", maxLength = 2000, nullable = true)
        String url,

        @Schema(description = ArticleView.LANGUAGE, pattern = ArticleView.LANGUAGE_PATTERN, nullable = true)
        String language,

        @Schema(description = ArticleView.PUBLISHED_ON, examples = "2022-01-12", nullable = true)
        String publishedOn,

        @Schema(description = ArticleView.EXTERNAL_ID, pattern = "\\S", maxLength = 500, nullable = true)
        String externalId) {
    static final String MERGE_PATCH = "application/merge-patch+json";
}
