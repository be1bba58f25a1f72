package org.hemeroteca.articles.search;

import java.util.Optional;
import org.hemeroteca.articles.article.ArticleFilter;

/**
 * What a caller wants listed.
 *
 * @param question null for all articles
 * @param sort null for the usual order
 * @param cursor null for the first page
 */
record ListRequest(String question, String sort, ArticleFilter filter, String cursor, int limit) {
    boolean isSearch() {
        return question != null;
    }

    Optional<String> after() {
        return Optional.ofNullable(cursor);
    }
}
