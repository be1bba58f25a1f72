package org.hemeroteca.articles.outbox;

import java.util.UUID;

/**
 * A change that is to be announced.
 *
 * @param revision the state that the change left, from 1; rises with every change of the article
 * @param hash of the text
 */
public record ArticleEvent(UUID articleId, int revision, EventKind kind, String hash) {}
