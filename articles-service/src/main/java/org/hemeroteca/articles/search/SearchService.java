package org.hemeroteca.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemeroteca.articles.article.ArticleCount;
import org.hemeroteca.articles.article.ArticleService;
import org.hemeroteca.articles.article.ArticleView;
import org.hemeroteca.articles.article.CountedBy;
import org.hemeroteca.articles.outbox.FeedService;
import org.hemeroteca.articles.outbox.Waiting;
import org.hemeroteca.articles.paging.Page;
import org.hemeroteca.articles.search.SearchRepository.Hit;

/** Searches the texts. */
@ApplicationScoped
public class SearchService {
    /**
     * Hits that are ranked together: the newest so many, then the next. To rank all hits of a frequent word would take longer than anybody
     * waits, and what is old is seldom what is looked for.
     */
    static final int BLOCK = 2000;

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparing(Hit::score).thenComparing(Hit::number).reversed();

    private final SearchRepository index;
    private final ArticleService articles;
    private final FeedService feed;

    SearchService(SearchRepository index, ArticleService articles, FeedService feed) {
        this.index = index;
        this.articles = articles;
        this.feed = feed;
    }

    /** The best hits first, within each block. */
    @Transactional
    Page<ArticleHit> rank(SearchCondition condition, Optional<RankPosition> after, int limit) {
        if (condition.terms().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        RankPosition position = after.orElse(RankPosition.START);
        List<Hit> block = index.hits(condition, position.before(), BLOCK).stream()
                .sorted(BEST_FIRST)
                .toList();
        List<Hit> rest = block.stream().filter(position::precedes).toList();
        List<Hit> page = rest.subList(0, Math.min(limit, rest.size()));
        return new Page<>(
                hits(page, condition.terms()),
                next(position, block, rest, page).map(RankPosition::cursor).orElse(null));
    }

    private static Optional<RankPosition> next(RankPosition position, List<Hit> block, List<Hit> rest, List<Hit> page) {
        if (page.size() < rest.size()) {
            return Optional.of(position.behind(page.get(page.size() - 1)));
        }
        return block.size() < BLOCK
                ? Optional.empty()
                : block.stream().map(Hit::number).min(Comparator.naturalOrder()).map(RankPosition::before);
    }

    /** The newest hits first. */
    @Transactional
    Page<ArticleHit> newest(SearchCondition condition, Optional<RankPosition> after, int limit) {
        if (condition.terms().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<Hit> found = index.hits(condition, after.orElse(RankPosition.START).before(), limit + 1);
        Page<Hit> page =
                Page.of(found, limit, hit -> RankPosition.before(hit.number()).cursor());
        return new Page<>(hits(page.items(), condition.terms()), page.next());
    }

    private List<ArticleHit> hits(Collection<Hit> page, SearchTerms terms) {
        Map<UUID, ArticleView> views = articles
                .readAll(page.stream().map(Hit::articleId).toList())
                .stream()
                .collect(Collectors.toMap(ArticleView::id, Function.identity()));
        Highlighter highlighter = new Highlighter(terms);
        // An article that was removed a moment ago is still in the index.
        return page.stream()
                .filter(hit -> views.containsKey(hit.articleId()))
                .map(hit -> ArticleHit.of(views.get(hit.articleId()), hit.score(), highlighter))
                .toList();
    }

    /** @return up to {@code limit} counts of hits behind a value, in the order of the values */
    @Transactional
    List<ArticleCount> count(CountedBy by, SearchCondition condition, Optional<String> after, int limit) {
        return condition.terms().isEmpty() ? List.of() : index.count(by, condition, after, limit);
    }

    @Transactional
    IndexState state() {
        Waiting waiting = feed.waitingAfter(index.position());
        return new IndexState(
                waiting.events() == 0, waiting.events(), waiting.oldest().orElse(null));
    }
}
