package org.hemeroteca.entities.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemeroteca.entities.text.TextNormalizer;
import org.hibernate.Session;

/**
 * What people have said that binds the linking of texts: which actors are never the same, which names of an actor belong to
 * another. That two actors are the same needs no constraint: texts find either, and answers show the one that survived.
 */
@ApplicationScoped
public class ActorConstraints {
    private static final String APART = """
            select one.survivor_id as one, other.survivor_id as other
            from actor_apart p join actor one on one.id = p.actor_id join actor other on other.id = p.other_id
            where p.actor_id in (select id from actor where survivor_id in (:ids))""";
    private static final List<String> SET_APART = List.of(
            "insert into actor_apart (actor_id, other_id) values (:one, :other) on conflict do nothing",
            "insert into actor_apart (actor_id, other_id) values (:other, :one) on conflict do nothing");
    private static final List<String> LET_MEET =
            List.of("delete from actor_apart where (actor_id, other_id) in ((:one, :other), (:other, :one))");
    private static final String GIVE = """
            insert into actor_part (actor_id, name, part_id) select :member, unnest(:names), :part
            on conflict (actor_id, name) do update set part_id = excluded.part_id""";
    private static final String PARTS = "select name, part_id from actor_part where actor_id = :id";

    private final Session database;

    ActorConstraints(Session database) {
        this.database = database;
    }

    /**
     * The pairs of {@code candidates} that are never the same. Asked for each actor of each text, so the store is asked only where a
     * person has corrected one of them: nobody else is kept apart.
     */
    Apart apart(Collection<StoredActor> candidates) {
        var ids = candidates.stream().map(StoredActor::survivorId).collect(Collectors.toSet());
        boolean maybe = ids.size() > 1 && candidates.stream().anyMatch(StoredActor::isKept);
        return maybe ? apart(ids) : Apart.NOBODY;
    }

    private Apart apart(Set<String> ids) {
        var pairs = new HashSet<List<String>>();
        for (var row : database.createNativeQuery(APART, Tuple.class)
                .setParameter("ids", ids)
                .getResultList()) {
            pairs.add(List.of(row.get("one", String.class), row.get("other", String.class)));
        }
        return (one, other) -> pairs.contains(List.of(one, other));
    }

    /** Whether a text may make {@code merged} a part of {@code survivor}; nothing takes away what a person has corrected. */
    boolean mayAbsorb(StoredActor survivor, StoredActor merged) {
        return !merged.isKept() && !merged.survivorId.equals(survivor.survivorId);
    }

    /** Whom the names of a text mean that speaks of {@code actor}. */
    Parting<StoredActor> parting(StoredActor actor, LocalActor local) {
        if (!actor.isKept()) {
            return Parting.none(actor);
        }
        Map<String, StoredActor> parts = new HashMap<>();
        database.createNativeQuery(PARTS, Tuple.class)
                .setParameter("id", actor.id)
                .getResultList()
                .forEach(row -> parts.put(
                        row.get("name", String.class),
                        database.find(StoredActor.class, row.get("part_id", String.class))));
        return Parting.of(local.type(), local.forms(), parts, actor);
    }

    /** Sets down whether two actors are never the same. */
    public void keepApart(String one, String other, boolean apart) {
        for (String change : apart ? SET_APART : LET_MEET) {
            database.createNativeMutationQuery(change)
                    .setParameter("one", one)
                    .setParameter("other", other)
                    .executeUpdate();
        }
    }

    /**
     * Sets down which names mean {@code part} where texts use them for others.
     *
     * @param names as articles have them
     * @param members the records whose names they were
     */
    public void give(Collection<String> names, Collection<String> members, String part) {
        database.createNativeMutationQuery("delete from actor_part where part_id = :part")
                .setParameter("part", part)
                .executeUpdate();
        for (String member : members) {
            database.createNativeMutationQuery(GIVE)
                    .setParameter("member", member)
                    .setParameter(
                            "names",
                            names.stream().map(TextNormalizer::key).distinct().toArray(String[]::new))
                    .setParameter("part", part)
                    .executeUpdate();
        }
    }
}
