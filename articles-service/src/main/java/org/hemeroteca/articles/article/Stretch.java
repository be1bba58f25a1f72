package org.hemeroteca.articles.article;

import java.util.Optional;

/**
 * Some articles next to each other in a list.
 *
 * @param after the place in the list behind which they stand; empty for its beginning
 * @param limit how many at most
 */
record Stretch(ArticleFilter filter, ArticleOrder order, Optional<ArticlePosition> after, int limit) {}
