package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** The change feed with a neighbour that may be away: told of once, and once more when it is back. */
@ApplicationScoped
class Feed {
    private static final Logger LOG = Logger.getLogger(Feed.class);

    private final FeedReader reader;
    private volatile boolean reachable = true;

    Feed(FeedReader reader) {
        this.reader = reader;
    }

    /** @return whether there may be more at once */
    boolean takePage() {
        try {
            boolean more = reader.takePage();
            tellWhenBack();
            return more;
        } catch (ArticlesAway | ArticlesRefusal away) {
            tellOnce(away);
            return false;
        }
    }

    private void tellWhenBack() {
        if (!reachable) {
            reachable = true;
            LOG.info("articles-service is back");
        }
    }

    private void tellOnce(Exception cause) {
        if (reachable) {
            reachable = false;
            LOG.warnf("New articles wait: %s", cause.getMessage());
        }
    }
}
