package org.hemeroteca.articles.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.articles.article.ArticleSummary;
import org.hemeroteca.articles.article.ArticleView;

/**
 * An article in a list.
 *
 * @param score null where nothing was searched for
 * @param highlight null where nothing was searched for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleHit(
        @JsonUnwrapped ArticleSummary article,

        @Schema(description = "How well it fits; comparable within one answer")
        Float score,

        Highlight highlight) {

    static ArticleHit listed(ArticleSummary article) {
        return new ArticleHit(article, null, null);
    }

    static ArticleHit of(ArticleView article, float score, Highlighter highlighter) {
        return new ArticleHit(
                ArticleSummary.of(article), score, highlighter.highlight(article.title(), article.text()));
    }
}
