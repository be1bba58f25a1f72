package org.hemeroteca.articles.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.SelectionQuery;

/** Every query on articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    private static final String FROM_CURRENT =
            " from Article a join Revision r on r.id.articleId = a.id and r.id.number = a.revision where ";

    private static final String VIEW = """
            select new org.hemeroteca.articles.article.ArticleView(
                a.id, a.revision, r.text, a.title, a.source, a.url, a.language, a.publishedOn,
                a.externalId, a.duplicateOf, a.hash, r.length, a.storedAt, a.version)""" + FROM_CURRENT;

    private static final String SUMMARY = """
            select new org.hemeroteca.articles.article.ArticleSummary(
                a.id, a.revision, left(r.text, 200), a.title, a.source, a.url, a.language, a.publishedOn,
                a.externalId, a.duplicateOf, a.hash, r.length, a.storedAt)""" + FROM_CURRENT;

    private static final String INSERT = """
            insert into Article (id, source, externalId, hash, duplicateOf, revision, version,
                title, url, language, publishedOn, storedAt)
            values (:id, :source, :externalId, :hash, :duplicateOf, :revision, :version,
                :title, :url, :language, :publishedOn, :storedAt)
            on conflict do nothing
            """;

    Optional<ArticleView> findView(UUID id) {
        return view("a.id = :id").setParameter("id", id).uniqueResultOptional();
    }

    Optional<ArticleView> findView(ArticleKey key) {
        if (key.hash() != null) {
            return view("a.externalId is null and a.hash = :hash")
                    .setParameter("hash", key.hash().value())
                    .uniqueResultOptional();
        }
        return view("a.externalId = :externalId and a.source is not distinct from :source")
                .setParameter("externalId", key.externalId())
                .setParameter("source", key.source())
                .uniqueResultOptional();
    }

    private SelectionQuery<ArticleView> view(String condition) {
        return getSession().createSelectionQuery(VIEW + condition, ArticleView.class);
    }

    /**
     * The first article with this text. It cannot be removed before the present transaction ends: whoever removes it waits, and
     * whoever asks while it is being removed waits for the outcome.
     */
    Optional<UUID> findOriginal(ContentHash hash) {
        return find("duplicateOf is null and hash = ?1", hash.value())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .map(article -> article.id);
    }

    Optional<Article> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return false if another article has the key, or is the original of the same text, at this moment */
    boolean insert(Article article) {
        MutationQuery insert = getSession().createMutationQuery(INSERT);
        article.attributes().forEach(insert::setParameter);
        return insert.executeUpdate() == 1;
    }

    List<ArticleSummary> list(ArticleQuery query) {
        Map<String, Object> parameters = new HashMap<>(query.filters());
        StringBuilder hql = new StringBuilder(SUMMARY + "true");
        query.filters().keySet().forEach(name -> hql.append(" and a.%1$s = :%1$s".formatted(name)));
        query.after().ifPresent(position -> {
            hql.append(" and (a.storedAt, a.id) < (:storedAt, :id)");
            parameters.put("storedAt", position.storedAt());
            parameters.put("id", position.id());
        });
        hql.append(" order by a.storedAt desc, a.id desc");
        SelectionQuery<ArticleSummary> select = getSession().createSelectionQuery(hql.toString(), ArticleSummary.class);
        parameters.forEach(select::setParameter);
        // One too many tells that another page follows.
        return select.setMaxResults(query.limit() + 1).getResultList();
    }

    /** Removes the article with its revisions, and makes the oldest of its duplicates the original of the others. */
    void remove(UUID id) {
        delete("id", id);
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
}
