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

    private static final int EXCERPT = 200;

    public static ArticleSummary of(ArticleView article) {
        return new ArticleSummary(
                article.id(),
                article.revision(),
                excerpt(article),
                article.title(),
                article.source(),
                article.url(),
                article.language(),
                article.publishedOn(),
                article.externalId(),
                article.duplicateOf(),
                article.hash(),
                article.length(),
                article.storedAt());
    }

    private static String excerpt(ArticleView article) {
        return article.text().substring(0, article.text().offsetByCodePoints(0, Math.min(EXCERPT, article.length())));
    }
}
