package org.hemeroteca.gateway.articles;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hemeroteca.gateway.entities.CoverageQuery;
import org.hemeroteca.gateway.entities.CoveringArticle;
import org.hemeroteca.gateway.entities.Entities;
import org.hemeroteca.gateway.neighbour.NeighbourFailure;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;

/**
 * Lists articles by what they mention: entities-service knows which do, in which order, and articles-service which of them meet
 * the other conditions.
 */
@ApplicationScoped
class Coverage {
    private static final int USUAL_LIMIT = 50;
    /** Pages of candidates that are looked through for one page, so that rare ones do not keep the client waiting. */
    private static final int MOST_ROUNDS = 10;

    private final Entities entities;
    private final Articles articles;

    Coverage(Entities entities, Articles articles) {
        this.entities = entities;
        this.articles = articles;
    }

    /** @return at most as many as asked for; fewer, with more behind, where the other conditions leave few */
    Page<ArticleSummary> list(CoverageQuery coverage, ArticleQuery query, SearchQuery search, PageQuery page) {
        int limit = page.limit == null ? USUAL_LIMIT : Integer.parseInt(page.limit);
        var found = new ArrayList<ArticleSummary>();
        var next = new PageQuery();
        next.cursor = page.cursor;
        int rounds = 0;
        do {
            next.limit = String.valueOf(limit - found.size());
            var candidates = entities.covering(coverage, next);
            found.addAll(known(candidates.items(), query, search));
            next.cursor = candidates.next();
            rounds++;
        } while (next.cursor != null && found.size() < limit && rounds < MOST_ROUNDS);
        return new Page<>(found, next.cursor);
    }

    private List<ArticleSummary> known(List<CoveringArticle> candidates, ArticleQuery query, SearchQuery search) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        try {
            return inOrder(candidates, query, search);
        } catch (NeighbourFailure away) {
            if (query.isAsked() || search.isAsked()) {
                throw away;
            }
            return candidates.stream().map(ArticleSummary::unavailable).toList();
        }
    }

    private List<ArticleSummary> inOrder(List<CoveringArticle> candidates, ArticleQuery query, SearchQuery search) {
        var ids = candidates.stream().map(CoveringArticle::articleId).toList();
        var byId = articles.some(ids, query, search).items().stream()
                .collect(toMap(ArticleSummary::id, summary -> summary));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
