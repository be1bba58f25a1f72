package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes pages of the change feed into the work table. */
@ApplicationScoped
class FeedReader {
    private static final String FEED = "articles";

    private final Articles articles;
    private final IntakeRepository intake;
    private final IntakeConfig config;

    FeedReader(Articles articles, IntakeRepository intake, IntakeConfig config) {
        this.articles = articles;
        this.intake = intake;
        this.config = config;
    }

    /**
     * Takes in one page: its events and the position behind it in one transaction, so that a crash neither loses nor doubles
     * any.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean takePage() {
        var position = intake.lockPosition(FEED);
        var page = articles.events(position.orElse(null), config.pageSize());
        if (page.isEmpty()) {
            // The feed does not know the position: the articles were restored elsewhere. Events that come again change
            // nothing.
            intake.movePosition(FEED, null);
            return position.isPresent();
        }
        page.get().items().forEach(intake::takeIn);
        intake.movePosition(FEED, page.get().next());
        return page.get().items().size() == config.pageSize();
    }
}
