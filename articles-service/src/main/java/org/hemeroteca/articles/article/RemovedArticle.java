package org.hemeroteca.articles.article;

import java.util.UUID;

/** An article that is no more. */
record RemovedArticle(UUID id) {}
