package org.hemeroteca.entities.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps the counts of who is named beside whom up with the mentions. */
@ApplicationScoped
public class CompanyKeeper {
    /** Together, pairs that many articles have are summed once; much more would hold memory and locks for long. */
    private static final int ARTICLES_AT_ONCE = 100;

    private final CompanyRepository company;

    CompanyKeeper(CompanyRepository company) {
        this.company = company;
    }

    /**
     * Counts some of the articles that have changed. One replica at a time does; the others have nothing to do.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean catchUp() {
        if (!company.lock()) {
            return false;
        }
        var articles = company.takeDue(ARTICLES_AT_ONCE);
        if (!articles.isEmpty()) {
            company.subtract(articles);
            company.count(articles);
        }
        return !articles.isEmpty();
    }
}
