package org.hemeroteca.gateway.articles;

import jakarta.enterprise.context.ApplicationScoped;
import org.hemeroteca.gateway.entities.CoverageQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;

/** Lists of articles, whichever service knows what is asked for. */
@ApplicationScoped
class ArticleLists {
    private final Articles articles;
    private final Coverage coverage;

    ArticleLists(Articles articles, Coverage coverage) {
        this.articles = articles;
        this.coverage = coverage;
    }

    Page<ArticleSummary> list(ArticleQuery query, SearchQuery search, CoverageQuery mentioned, PageQuery page) {
        search.check();
        return mentioned.isAsked() ? coverage.list(mentioned, query, search, page) : articles.list(query, search, page);
    }
}
