package org.hemeroteca.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.articles.paging.OpaqueCursor;
import org.hemeroteca.articles.paging.Page;

/** Reads the states in which an article has been. */
@ApplicationScoped
public class History {
    private final RevisionRepository revisions;

    History(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** @param cursor null for the newest state */
    @Transactional
    Page<RevisionSummary> list(UUID articleId, String cursor, int limit) {
        int before = Optional.ofNullable(cursor)
                .map(given -> OpaqueCursor.read("cursor", given, parts -> Integer.valueOf(parts.get(0))))
                .orElse(Integer.MAX_VALUE);
        List<RevisionSummary> states = revisions.list(articleId, before, limit);
        if (states.isEmpty() && cursor == null) {
            throw new ArticleNotFound(articleId);
        }
        return Page.of(states, limit, state -> OpaqueCursor.of(state.revision()));
    }

    @Transactional
    RevisionView read(UUID articleId, int number) {
        return revisions
                .find(articleId, number)
                .map(RevisionView::of)
                .orElseThrow(() -> new ArticleNotFound(articleId, number));
    }
}
