package org.hemeroteca.gateway.entities;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of waiting for the annotation of an article.
 *
 * @param applied the wait that was honoured; empty when nobody asked for one, or too many wait already
 * @param annotations what entities-service said last; empty when it does not know the article
 */
public record Waited(Optional<Duration> applied, Optional<AnnotationsView> annotations) {
    /** The value of {@code Preference-Applied}. */
    public Optional<String> preferenceApplied() {
        return applied.map(wait -> "wait=" + wait.toSeconds());
    }
}
