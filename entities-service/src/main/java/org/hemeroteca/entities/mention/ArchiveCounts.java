package org.hemeroteca.entities.mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Keeps the counts of mentions and articles of every actor and place true while annotations come and go. Bylines and
 * boilerplate do not count.
 */
@ApplicationScoped
public class ArchiveCounts {
    /** Any number will do that no other use of advisory locks in this database has. */
    private static final long STORING = 0x48656d65726f7465L;

    private static final List<String> COUNTED = List.of("actor", "place");
    /** What people have corrected is named by the ledger, even while no text mentions it; others may stand for it. */
    private static final Map<String, String> ALSO_UNUSED = Map.of("actor", """
            portrait is null and not exists (
                select from mention m join actor joined on joined.id = m.actor_id where joined.survivor_id = actor.id)""", "place", "true");

    private static final String CHANGE = """
            update %1$s set mention_count = mention_count + :sign * m.mentions, article_count = article_count + :sign
            from (
                select %1$s_id as id, count(*) as mentions from standing_mention
                where article_id = :article and %1$s_id is not null and zone not in ('byline', 'boilerplate')
                group by %1$s_id
            ) m where %1$s.id = m.id""";

    private static final String NAMED =
            "select distinct %1$s_id from mention where article_id = :article and %1$s_id is not null";

    private static final String DROP_UNUSED = """
            delete from %1$s where id in (:ids) and %2$s
                and not exists (select 1 from mention where %1$s_id = %1$s.id)""";

    private final Session database;

    ArchiveCounts(Session database) {
        this.database = database;
    }

    /**
     * Lets one transaction at a time store. Two articles that name the same new actor would otherwise make it twice; storing
     * takes milliseconds where extracting takes hundreds, so the others hardly wait.
     */
    public void lock() {
        database.createNativeQuery("select pg_advisory_xact_lock(:key)", Object.class)
                .setParameter("key", STORING)
                .getSingleResult();
    }

    /**
     * Has the transaction let go of the lock before its commit is on disk. For what is stored by an order that the same transaction settles,
     * or one that commits behind it: should the server fail in between, neither has happened, and the order stands.
     */
    public void letCommitHurry() {
        database.createNativeQuery("select set_config('synchronous_commit', 'off', true)", String.class)
                .getSingleResult();
    }

    public void add(UUID articleId) {
        change(articleId, 1);
    }

    public void subtract(UUID articleId) {
        change(articleId, -1);
    }

    /** What the mentions of an article name: ids by table. */
    public Map<String, List<String>> named(UUID articleId) {
        return COUNTED.stream().collect(Collectors.toMap(table -> table, table -> namedIn(table, articleId)));
    }

    /** Removes what no mention names any longer, of {@code named} rows. */
    public void dropUnused(Map<String, List<String>> named) {
        named.forEach((table, ids) -> {
            if (!ids.isEmpty()) {
                database.createNativeMutationQuery(DROP_UNUSED.formatted(table, ALSO_UNUSED.get(table)))
                        .setParameter("ids", ids)
                        .executeUpdate();
            }
        });
    }

    private List<String> namedIn(String table, UUID articleId) {
        return database.createNativeQuery(NAMED.formatted(table), String.class)
                .setParameter("article", articleId)
                .getResultStream()
                .toList();
    }

    private void change(UUID articleId, int sign) {
        for (String table : COUNTED) {
            database.createNativeMutationQuery(CHANGE.formatted(table))
                    .setParameter("article", articleId)
                    .setParameter("sign", sign)
                    .executeUpdate();
        }
    }
}
