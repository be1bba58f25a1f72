package org.hemeroteca.entities.reprocessing;

import java.util.UUID;

/** An article that an order has annotated again. */
public record QueuedArticle(UUID orderId, UUID articleId) {}
