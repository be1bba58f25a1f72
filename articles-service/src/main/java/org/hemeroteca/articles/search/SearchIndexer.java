package org.hemeroteca.articles.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemeroteca.articles.article.ArticleService;
import org.hemeroteca.articles.article.ArticleView;
import org.hemeroteca.articles.outbox.EventView;
import org.hemeroteca.articles.outbox.FeedPage;
import org.hemeroteca.articles.outbox.FeedRestarted;
import org.hemeroteca.articles.outbox.FeedService;
import org.hemeroteca.articles.similarity.Similarities;
import org.jboss.logging.Logger;

/**
 * Follows the feed of events, as any other reader does, and keeps the search index and the similarities true to it. Storing an article with its index entry
 * would take many times as long as without.
 */
@ApplicationScoped
public class SearchIndexer {
    private static final Logger LOG = Logger.getLogger(SearchIndexer.class);
    /** Events per transaction: an open one holds up all readers of the feed. */
    private static final int BATCH = 200;

    private final FeedService feed;
    private final SearchRepository index;
    private final ArticleService articles;
    private final Similarities similarities;

    SearchIndexer(FeedService feed, SearchRepository index, ArticleService articles, Similarities similarities) {
        this.feed = feed;
        this.index = index;
        this.articles = articles;
        this.similarities = similarities;
    }

    @Scheduled(every = "${hemeroteca.search.pause:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void catchUp() {
        while (QuarkusTransaction.requiringNew().call(this::advance)) {
            LOG.debug("More articles wait to be indexed");
        }
    }

    /** @return whether there may be more to do at once */
    private boolean advance() {
        // Another replica may be at it.
        return index.lockPosition().map(this::advanceFrom).orElse(false);
    }

    private boolean advanceFrom(SearchRepository.Position position) {
        Optional<FeedPage> page = read(position);
        if (page.isEmpty()) {
            index.clear();
            return true;
        }
        List<EventView> events = page.get().items();
        if (!events.isEmpty()) {
            update(new HashSet<>(events.stream().map(EventView::articleId).toList()));
            index.move(page.get().next());
        }
        return events.size() == BATCH;
    }

    /** @return empty if the position belongs to a database that this one has replaced */
    private Optional<FeedPage> read(SearchRepository.Position position) {
        try {
            return Optional.of(feed.follow(position.cursor(), BATCH));
        } catch (FeedRestarted restarted) {
            return Optional.empty();
        }
    }

    private void update(Set<UUID> changed) {
        List<ArticleView> present = articles.readAll(changed);
        Set<UUID> gone = new HashSet<>(changed);
        present.forEach(article -> gone.remove(article.id()));
        index.remove(gone);
        index.put(present);
        similarities.update(changed, present);
    }
}
