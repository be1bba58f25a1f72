package org.hemeroteca.entities.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** Finds the articles that speak of somebody, somewhere, about some time. */
@ApplicationScoped
public class CoverageService {
    private static final String LIST = "coverage";
    private static final String UNDATED = "";

    private final CoverageRepository coverage;

    CoverageService(CoverageRepository coverage) {
        this.coverage = coverage;
    }

    @Transactional
    Page<CoveringArticle> list(CoverageFilter filter, PageParameters page) {
        var rows = coverage.covering(filter, page.after(LIST, 2), page.limit());
        return Page.of(rows, page.limit(), CoverageService::cursor);
    }

    private static Cursor cursor(CoveringArticle article) {
        Object day = article.publishedOn() == null ? UNDATED : article.publishedOn();
        return Cursor.at(LIST, day, article.articleId());
    }
}
