package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.mention.ArchiveCounts;
import org.hemeroteca.entities.mention.StoredMention;
import org.hemeroteca.entities.time.anchor.Dated;
import org.hemeroteca.entities.time.anchor.PublicationWindow;
import org.hibernate.Session;

/** Resolves the stored dates of an article against another day of publication, from their symbolic forms. */
@ApplicationScoped
class Redating {
    private final Session database;
    private final ArchiveCounts counts;

    Redating(Session database, ArchiveCounts counts) {
        this.database = database;
        this.counts = counts;
    }

    /**
     * Changes all dates of the article or none.
     *
     * @return false when the text is needed: to infer a day that is no longer known, or because something was left out of it
     */
    boolean redate(AnnotationRun run, Article article) {
        if (Objects.equals(run.publishedOn, article.publishedOn())) {
            return true;
        }
        return article.publishedOn() != null
                && run.warnings.isEmpty()
                && redate(article.id(), PublicationWindow.day(article.publishedOn()));
    }

    private boolean redate(UUID articleId, PublicationWindow day) {
        // Before any row is changed, as whoever stores does: the timeline follows, and linking may change the same
        // rows.
        counts.lock();
        List<StoredMention> dates = dates(articleId);
        Map<StoredMention, Dated> dated = new HashMap<>();
        dates.forEach(mention -> mention.under(day).ifPresent(found -> dated.put(mention, found)));
        boolean complete = dated.size() == dates.size();
        if (complete) {
            dated.forEach((mention, found) -> mention.redate(found, day));
        } else {
            dates.forEach(database::detach);
        }
        return complete;
    }

    private List<StoredMention> dates(UUID articleId) {
        return database.createSelectionQuery(
                        "from StoredMention where articleId = :article and meaning.kind = :kind", StoredMention.class)
                .setParameter("article", articleId)
                .setParameter("kind", MentionKind.DATE)
                .getResultList();
    }
}
