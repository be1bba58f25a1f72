package org.hemeroteca.articles.article;

import java.util.List;
import java.util.UUID;
import org.hemeroteca.articles.paging.OpaqueCursor;

/**
 * A place in a list of articles.
 *
 * @param order of the list
 * @param number what the order compares first, of the article before
 * @param id of the article before
 */
public record ArticlePosition(ArticleOrder order, long number, UUID id) {

    static ArticlePosition behind(ArticleSummary article, ArticleOrder order) {
        return new ArticlePosition(order, order.number(article), article.id());
    }

    static ArticlePosition read(String cursor, ArticleOrder order) {
        return OpaqueCursor.read("cursor", cursor, parts -> ofParts(parts, order));
    }

    private static ArticlePosition ofParts(List<String> parts, ArticleOrder order) {
        if (!parts.get(0).equals(order.name())) {
            throw new IllegalArgumentException("A cursor of another list");
        }
        return new ArticlePosition(order, Long.parseLong(parts.get(1)), UUID.fromString(parts.get(2)));
    }

    String cursor() {
        return OpaqueCursor.of(order, number, id);
    }
}
