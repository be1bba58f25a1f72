package org.hemeroteca.articles.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The states of the articles; they are removed with them. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<Revision, Revision.Id> {
    private static final String OF_PRESENT_ARTICLE = """
            from Revision r where r.id.articleId = :id
            and exists (select 1 from Article a where a.id = :id and a.deletedAt is null)""";

    private static final String SUMMARY = """
            select new org.hemeroteca.articles.article.RevisionSummary(
                r.id.articleId, r.id.number, r.kind, r.metadata.title, r.metadata.source, r.metadata.url,
                r.metadata.language, r.metadata.publishedOn, r.metadata.externalId, r.hash, r.length, r.storedAt)\s""" + OF_PRESENT_ARTICLE;

    Revision present(Article article) {
        return findById(new Revision.Id(article.id, article.revision));
    }

    /** The last state of an article, which may be removed. */
    Revision last(UUID articleId) {
        return find("id.articleId = ?1 order by id.number desc", articleId).firstResult();
    }

    Optional<Revision> find(UUID articleId, int number) {
        return getSession()
                .createSelectionQuery(OF_PRESENT_ARTICLE + " and r.id.number = :number", Revision.class)
                .setParameter("id", articleId)
                .setParameter("number", number)
                .uniqueResultOptional();
    }

    /** @return up to one more than {@code limit}, the newest first */
    List<RevisionSummary> list(UUID articleId, int before, int limit) {
        return getSession()
                .createSelectionQuery(
                        SUMMARY + " and r.id.number < :before order by r.id.number desc", RevisionSummary.class)
                .setParameter("id", articleId)
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
