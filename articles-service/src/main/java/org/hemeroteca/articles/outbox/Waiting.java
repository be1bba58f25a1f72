package org.hemeroteca.articles.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reader of the feed has not read yet.
 *
 * @param events up to 100,000
 * @param oldest when the oldest of them happened; empty without any
 */
public record Waiting(long events, Optional<Instant> oldest) {}
