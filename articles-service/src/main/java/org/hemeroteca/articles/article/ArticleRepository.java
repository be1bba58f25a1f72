package org.hemeroteca.articles.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The queries on single articles; lists are in {@link ArticleListRepository}, many submissions at once in {@link SubmissionRepository}. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    static final String FROM_CURRENT =
            " from Article a join Revision r on r.id.articleId = a.id and r.id.number = a.revision"
                    + " where a.deletedAt is null and ";

    static final String VIEW = """
            select new org.hemeroteca.articles.article.ArticleView(
                a.id, a.revision, r.text, a.metadata.title, a.metadata.source, a.metadata.url, a.metadata.language,
                a.metadata.publishedOn, a.metadata.externalId, a.duplicateOf, a.hash, r.length, a.storedAt, a.version)""" + FROM_CURRENT;

    private static final String HOLDER_OF_KEY = """
            deletedAt is null and id <> :id and (
                :externalId is null and metadata.externalId is null and hash = :hash
                or metadata.externalId = :externalId and metadata.source is not distinct from :source)""";

    Optional<ArticleView> findView(UUID id) {
        return getSession()
                .createSelectionQuery(VIEW + "a.id = :id", ArticleView.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** Whether the article is there, but not the revision that it names. */
    boolean isDamaged(UUID id) {
        return count("""
                from Article a where a.id = ?1 and a.deletedAt is null and not exists (
                    select 1 from Revision r where r.id.articleId = a.id and r.id.number = a.revision)""", id) > 0;
    }

    /** The first other article with this text, which cannot be removed before the present transaction ends. */
    Optional<UUID> findOriginal(UUID other, String hash) {
        return find("duplicateOf is null and deletedAt is null and id <> ?1 and hash = ?2", other, hash)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .map(article -> article.id);
    }

    /** The other article that has the key which this one is about to have. */
    Optional<UUID> findHolderOfKey(UUID other, Metadata metadata, String hash) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", other);
        parameters.put("externalId", metadata.externalId());
        parameters.put("source", metadata.source());
        parameters.put("hash", hash);
        return find(HOLDER_OF_KEY, parameters).firstResultOptional().map(article -> article.id);
    }

    /** The article, removed or not, locked until the present transaction ends. */
    Optional<Article> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they were stored. */
    List<ArticleView> findViews(Collection<UUID> ids) {
        return getSession()
                .createSelectionQuery(VIEW + "a.id in :ids order by a.storedAt, a.id", ArticleView.class)
                .setParameterList("ids", ids)
                .getResultList();
    }

    /** Makes the oldest of the duplicates of an article, which has left them, the original of the others. */
    void disinherit(UUID id) {
        flush();
        List<UUID> heirs = lockDuplicates(id);
        if (!heirs.isEmpty()) {
            update("update versioned Article set duplicateOf = null where id = ?1", heirs.get(0));
            update("update versioned Article set duplicateOf = ?1 where duplicateOf = ?2", heirs.get(0), id);
        }
    }

    /** Locked, so that no heir can be removed by somebody else before it comes into its own. */
    private List<UUID> lockDuplicates(UUID id) {
        return find("duplicateOf = ?1 order by storedAt, id", id).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .map(article -> article.id)
                .toList();
    }

    /** Removes for good, with their revisions, articles that were removed before a moment, the oldest first. */
    long purge(Instant removedBefore, int limit) {
        List<UUID> due = find("deletedAt < ?1 order by deletedAt", removedBefore)
                .range(0, limit - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(article -> article.id)
                .toList();
        return due.isEmpty() ? 0 : delete("id in ?1", due);
    }
}
