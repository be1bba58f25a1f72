package org.hemeroteca.entities.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Every query on which articles show which actors. */
@ApplicationScoped
class AppearanceRepository {
    private final Session database;

    AppearanceRepository(Session database) {
        this.database = database;
    }

    void add(Appearance appearance) {
        database.persist(appearance);
    }

    /** What an article shows of all its actors. */
    List<Appearance> in(UUID articleId) {
        return database.createSelectionQuery("from Appearance where articleId = :article order by id", Appearance.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /** What the articles show of one actor. */
    List<Appearance> of(Collection<UUID> articles, String id) {
        return database.createSelectionQuery(
                        "from Appearance where articleId in :articles and actorId = :id order by id", Appearance.class)
                .setParameter("articles", articles)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those of the articles that mention exactly this record. */
    Set<UUID> mentioning(Collection<UUID> articles, String id) {
        return Set.copyOf(database.createNativeQuery(
                        "select distinct article_id from mention where actor_id = :id and article_id = any(:articles)",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("articles", articles.toArray(UUID[]::new))
                .getResultList());
    }

    /** Gives mentions to another actor. */
    void move(Collection<UUID> mentions, String id) {
        database.createNativeMutationQuery("update mention set actor_id = :id where id = any(:mentions)")
                .setParameter("id", id)
                .setParameter("mentions", mentions.toArray(UUID[]::new))
                .executeUpdate();
    }
}
