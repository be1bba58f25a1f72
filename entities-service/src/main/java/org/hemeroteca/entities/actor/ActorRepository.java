package org.hemeroteca.entities.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;

/** Every query on actors. */
@ApplicationScoped
public class ActorRepository implements PanacheRepositoryBase<StoredActor, String> {
    private static final String OFFICES = """
            select m.office ->> 'title' as title, cast(m.article_id as text) as article, r.published_on as published
            from (
                select distinct on (lower(office ->> 'title'), article_id) office, article_id
                from mention where actor_id = :id and office is not null
            ) m join annotation_run r on r.article_id = m.article_id
            order by r.published_on desc nulls last, title, article limit :most""";
    private static final String FILED_UNDER = """
            select * from actor where id in (select actor_id from actor_key where key in (:keys)) order by id""";
    private static final String LONE_NAMES = """
            select * from actor where not telling
                and id in (select actor_id from actor_key where key in (:keys)) order by id""";
    private static final String FILE = """
            insert into actor_key (actor_id, key) select :id, unnest(:keys) on conflict do nothing""";
    private static final List<String> MERGE =
            List.of("update mention set actor_id = :survivor where actor_id = :merged", """
            insert into actor_key (actor_id, key) select :survivor, key from actor_key where actor_id = :merged
            on conflict do nothing""", """
            update actor set (mention_count, article_count) = (
                select count(*), count(distinct article_id) from mention
                where actor_id = :survivor and zone not in ('byline', 'boilerplate'))
            where id = :survivor and :merged <> :survivor""");

    /** The orders in which a list of actors can be asked for. */
    public enum Order {
        MENTIONS,
        NAME;

        /** @param name {@code mentions} or {@code name} */
        static Order of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        String list() {
            return "actors-" + name().toLowerCase(Locale.ROOT);
        }

        Cursor behind(StoredActor actor) {
            return this == MENTIONS
                    ? Cursor.at(list(), actor.mentionCount, actor.id)
                    : Cursor.at(list(), actor.foldedName, actor.id);
        }
    }

    /**
     * @param prefix folded beginning of the name, or null for all
     * @param type or null for all
     * @return one more than {@code limit} where there are more
     */
    List<StoredActor> list(String prefix, MentionType type, Order order, Optional<Cursor> after, int limit) {
        var conditions = new Conditions()
                .and("articleCount > 0")
                .and("foldedName like :prefix escape '!'", "prefix", Conditions.prefix(prefix))
                .and("type = :type", "type", type);
        after.ifPresent(cursor -> continueBehind(cursor, order, conditions));
        String sort = order == Order.MENTIONS ? "mentionCount desc, id" : "foldedName, id";
        return find(conditions.text() + " order by " + sort, conditions.parameters())
                .range(0, limit)
                .list();
    }

    private static void continueBehind(Cursor cursor, Order order, Conditions conditions) {
        conditions.with("lastId", cursor.key().get(1));
        if (order == Order.MENTIONS) {
            conditions.and("(mentionCount < :last or mentionCount = :last and id > :lastId)", "last", cursor.number(0));
        } else {
            conditions.and(
                    "(foldedName > :last or foldedName = :last and id > :lastId)",
                    "last",
                    cursor.key().get(0));
        }
    }

    /** The actors that are filed under any of {@code keys}. */
    List<StoredActor> filedUnder(Collection<String> keys) {
        return filed(FILED_UNDER, keys);
    }

    private List<StoredActor> filed(String query, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : getSession()
                        .createNativeQuery(query, StoredActor.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** The actors of whom only a lone surname is known that is filed under any of {@code keys}. */
    List<StoredActor> loneNames(Collection<String> keys) {
        return filed(LONE_NAMES, keys);
    }

    /** Files an actor under {@code keys}, besides those under which it is filed already. */
    void file(String id, Collection<String> keys) {
        flush();
        getSession()
                .createNativeMutationQuery(FILE)
                .setParameter("id", id)
                .setParameter("keys", keys.toArray(String[]::new))
                .executeUpdate();
    }

    /** Gives the mentions and keys of {@code merged} to {@code survivor} and removes it. */
    void merge(StoredActor merged, StoredActor survivor) {
        flush();
        for (String step : MERGE) {
            getSession()
                    .createNativeMutationQuery(step)
                    .setParameter("merged", merged.id)
                    .setParameter("survivor", survivor.id)
                    .executeUpdate();
        }
        getSession().detach(merged);
        getSession()
                .createMutationQuery("delete from StoredActor where id = :id")
                .setParameter("id", merged.id)
                .executeUpdate();
    }

    List<ActorView.HeldOffice> offices(String id, int most) {
        return tuples(OFFICES, id, most).stream()
                .map(row -> new ActorView.HeldOffice(
                        row.get("title", String.class),
                        row.get("article", String.class),
                        row.get("published", LocalDate.class)))
                .toList();
    }

    private List<Tuple> tuples(String query, String id, int most) {
        return getSession()
                .createNativeQuery(query, Tuple.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
    }
}
