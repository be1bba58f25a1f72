package org.hemeroteca.entities.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;
import org.hibernate.SessionCheckMode;

/** Every query on actors. */
@ApplicationScoped
public class ActorRepository implements PanacheRepositoryBase<StoredActor, String> {
    /** How like a name has to be, 0 to 1, to be found in the place of one that nobody bears. */
    private static final String LIKE_ENOUGH = "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)";

    private static final String LIST = "select a.* from actor a where %s order by %s limit :most";
    private static final String APART_FROM = """
            select distinct other.* from actor_apart p
            join actor one on one.id = p.actor_id join actor named on named.id = p.other_id
            join actor other on other.id = named.survivor_id
            where one.survivor_id = :id and other.id <> :id order by other.id""";
    /** The articles of both count once; how many those are is asked of the one that goes, which is the smaller as a rule. */
    private static final List<String> MERGE = List.of("""
            update actor shown
            set mention_count = shown.mention_count + gone.mention_count,
                article_count = shown.article_count + gone.article_count - (
                    select count(distinct m.article_id) from mention m
                    where m.actor_id in (select id from actor joined where joined.survivor_id = gone.id)
                        and not m.rejected and m.zone not in ('byline', 'boilerplate')
                        and exists (
                            select from actor member join mention other on other.actor_id = member.id
                            where member.survivor_id = :shown and other.article_id = m.article_id
                                and not other.rejected and other.zone not in ('byline', 'boilerplate')))
            from actor gone where gone.id = :merged and shown.id = :shown and gone.survivor_id = gone.id""", """
            update mention set actor_id = :survivor where actor_id = :merged""", """
            update appearance set actor_id = :survivor where actor_id = :merged""", """
            insert into actor_key (actor_id, key) select :survivor, key from actor_key where actor_id = :merged
            on conflict do nothing""", """
            delete from actor_key where actor_id = :merged""", """
            update actor set survivor_id = :shown, mention_count = 0, article_count = 0 where survivor_id = :merged""", """
            update actor set joined_id = :survivor where id = :merged""");

    private static final String REROOT = """
            with recursive chain as (
                select id, id as root from actor where joined_id is null and survivor_id in (:survivors)
                union all
                select joined.id, chain.root from actor joined join chain on joined.joined_id = chain.id)
            update actor set survivor_id = root, mention_count = 0, article_count = 0
            from chain where actor.id = chain.id""";
    private static final String RECOUNT = """
            update actor set (mention_count, article_count) = (
                select count(*), count(distinct m.article_id) from mention m
                where m.actor_id in (select id from actor joined where joined.survivor_id = actor.id)
                    and not m.rejected and m.zone not in ('byline', 'boilerplate'))
            where id in (:ids) and survivor_id = id""";

    /**
     * @param near whether names are asked for that are like the one given, not those that begin so
     * @return one more than {@code limit} where there are more
     */
    List<StoredActor> list(ActorFilter filter, boolean near, Optional<Cursor> after, int limit) {
        var conditions = filter.conditions(near);
        after.ifPresent(cursor -> continueBehind(cursor, filter.byName(), conditions));
        if (near) {
            getSession().createNativeQuery(LIKE_ENOUGH, String.class).getSingleResult();
        }
        String order = filter.byName() ? "a.folded_name, a.id" : "a.mention_count desc, a.id";
        var query = getSession().createNativeQuery(LIST.formatted(conditions.text(), order), StoredActor.class);
        conditions.with("most", limit + 1).parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static void continueBehind(Cursor cursor, boolean byName, Conditions conditions) {
        conditions.with("lastId", cursor.key().get(1));
        if (byName) {
            conditions.and(
                    "(a.folded_name, a.id) > (:last, :lastId)",
                    "last",
                    cursor.key().get(0));
        } else {
            conditions.and(
                    "(a.mention_count < :last or a.mention_count = :last and a.id > :lastId)",
                    "last",
                    cursor.number(0));
        }
    }

    /** The ids of the actors that have become one with this one. */
    List<String> joinedTo(String id) {
        return getSession()
                .createSelectionQuery(
                        "select id from StoredActor where survivorId = :id and id <> :id order by id", String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The actors that are never the same as this one. */
    List<ActorView.Namesake> apartFrom(String id) {
        return getSession()
                .createNativeQuery(APART_FROM, StoredActor.class)
                .setParameter("id", id)
                .getResultStream()
                .map(actor -> new ActorView.Namesake(actor.id, actor.name))
                .toList();
    }

    /** The records with these ids, in the order of ids; those that there are not are left out. */
    List<StoredActor> all(Collection<String> ids) {
        return getSession().findMultiple(StoredActor.class, List.copyOf(ids), SessionCheckMode.ENABLED).stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(StoredActor::id))
                .toList();
    }

    /** Gives the mentions and keys of {@code merged} to {@code survivor}; its id goes on naming the survivor. */
    void merge(StoredActor merged, StoredActor survivor) {
        flush();
        var ids = Map.of("merged", merged.id, "survivor", survivor.id, "shown", survivor.survivorId);
        for (String step : MERGE) {
            var change = getSession().createNativeMutationQuery(step);
            ids.forEach((name, id) -> {
                if (step.contains(":" + name)) {
                    change.setParameter(name, id);
                }
            });
            change.executeUpdate();
        }
        getSession().refresh(merged);
    }

    /**
     * Finds out anew who stands for whom among those for whom {@code survivors} stood, and counts their mentions, all of them: an actor
     * of fifty thousand mentions takes tenths of a second.
     */
    public void follow(Collection<String> survivors) {
        flush();
        var members = getSession()
                .createSelectionQuery("select id from StoredActor where survivorId in :survivors", String.class)
                .setParameter("survivors", survivors)
                .getResultList();
        getSession()
                .createNativeMutationQuery(REROOT)
                .setParameter("survivors", survivors)
                .executeUpdate();
        getSession()
                .createNativeMutationQuery(RECOUNT)
                .setParameter("ids", members)
                .executeUpdate();
    }
}
