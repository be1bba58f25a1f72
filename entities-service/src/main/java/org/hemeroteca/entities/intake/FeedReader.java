package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Takes pages of the change feed into the work table. Where events come over Kafka it does so until it has all that Kafka has not:
 * whichever service is changed over first, no event falls between the two.
 */
@ApplicationScoped
class FeedReader {
    private static final String FEED = "articles";

    private final Articles articles;
    private final IntakeRepository intake;
    private final IntakeConfig config;
    private final EventsConfig events;

    FeedReader(Articles articles, IntakeRepository intake, IntakeConfig config, EventsConfig events) {
        this.articles = articles;
        this.intake = intake;
        this.config = config;
        this.events = events;
    }

    /** What has become of an attempt to take in a page. */
    enum Outcome {
        /** There may be more. */
        FULL,
        /** There is no more now, or another replica is at it. */
        CAUGHT_UP,
        /** What follows comes over Kafka. */
        HANDED_OVER
    }

    /** Takes in one page: its events and the position behind it in one transaction, so that a crash neither loses nor doubles any. */
    @Transactional
    Outcome takePage() {
        return intake.lockPosition(FEED).map(this::takePage).orElse(Outcome.CAUGHT_UP);
    }

    private Outcome takePage(FeedPosition position) {
        var page = articles.events(position.cursor(), config.pageSize());
        if (page.isEmpty()) {
            // The feed does not know the position: the articles were restored elsewhere. Events that come again change
            // nothing.
            intake.movePosition(FEED, null);
            return position.cursor() == null ? Outcome.CAUGHT_UP : Outcome.FULL;
        }
        return page.filter(found -> events.kafka() && found.relayed())
                .map(found -> Outcome.HANDED_OVER)
                .orElseGet(() -> takeIn(page.get()));
    }

    private Outcome takeIn(ArticleEvents page) {
        intake.takeIn(page.items());
        intake.movePosition(FEED, page.next());
        return page.items().size() == config.pageSize() ? Outcome.FULL : Outcome.CAUGHT_UP;
    }
}
