package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** The change feed with a neighbour that may be away. */
@ApplicationScoped
class Feed {
    /** Where events come over Kafka the feed is looked at now and then, for the case that they no longer do. */
    private static final Duration REST = Duration.ofSeconds(10);

    private final FeedReader reader;
    private final Absence absence = new Absence(Feed.class, "articles-service");
    private volatile Instant restsUntil = Instant.MIN;

    Feed(FeedReader reader) {
        this.reader = reader;
    }

    /** @return whether there may be more at once */
    boolean takePage() {
        return !Instant.now().isBefore(restsUntil) && takePageNow();
    }

    private boolean takePageNow() {
        try {
            var outcome = reader.takePage();
            absence.over();
            if (outcome == FeedReader.Outcome.HANDED_OVER) {
                restsUntil = Instant.now().plus(REST);
            }
            return outcome == FeedReader.Outcome.FULL;
        } catch (ArticlesAway | ArticlesRefusal away) {
            absence.noticed(away.getMessage());
            return false;
        }
    }
}
