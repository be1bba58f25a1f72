package org.hemeroteca.entities.intake;

import java.util.List;

/**
 * A page of the change feed.
 *
 * @param next opaque position behind the page; the one asked from when there is no news
 */
record ArticleEvents(List<ArticleEvent> items, String next) {}
