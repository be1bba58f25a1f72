package org.hemeroteca.entities.actor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;

/** Every query on the keys under which actors are filed. */
@ApplicationScoped
class FilingRepository {
    private static final String FILED = "select key, actor_id from actor_key where key = any(:keys)";
    private static final String LONE_NAMES = """
            select distinct a.id from actor_key k join actor a on a.id = k.actor_id
            where k.key = any(:keys) and not a.telling""";
    private static final String FILE = """
            insert into actor_key (actor_id, key) select * from unnest(:ids, :keys) on conflict do nothing""";
    private static final String UNFILE = "delete from actor_key where actor_id = :id and key <> all(:keys)";

    private final Session database;

    FilingRepository(Session database) {
        this.database = database;
    }

    /** The ids of the actors that are filed under each of {@code keys}, as written; keys under which nobody is are missing. */
    Map<String, Set<String>> filed(Collection<String> keys) {
        return asWritten(FILED, Tuple.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get("key", String.class),
                        mapping(row -> row.get("actor_id", String.class), toSet())));
    }

    /** The ids of the actors filed under any of {@code keys}, as written, of whom only a lone surname is known. */
    Set<String> loneNames(Collection<String> keys) {
        return asWritten(LONE_NAMES, String.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultStream()
                .collect(toSet());
    }

    /** A query that need not see what the transaction has not written yet. */
    private <T> NativeQuery<T> asWritten(String query, Class<T> rows) {
        var asking = database.createNativeQuery(query, rows);
        asking.setQueryFlushMode(QueryFlushMode.NO_FLUSH);
        return asking;
    }

    /** Files actors under keys, besides those under which they are filed already. */
    void file(Map<StoredActor, ? extends Collection<String>> keys) {
        database.flush();
        database.createNativeMutationQuery(FILE)
                .setParameter(
                        "ids",
                        keys.entrySet().stream()
                                .flatMap(filed -> filed.getValue().stream().map(key -> filed.getKey().id))
                                .toArray(String[]::new))
                .setParameter(
                        "keys",
                        keys.values().stream().flatMap(Collection::stream).toArray(String[]::new))
                .executeUpdate();
    }

    /** Files an actor under its keys alone. */
    void refile(StoredActor actor) {
        database.flush();
        database.createNativeMutationQuery(UNFILE)
                .setParameter("id", actor.id)
                .setParameter("keys", actor.keys().toArray(String[]::new))
                .executeUpdate();
        file(Map.of(actor, actor.keys()));
    }
}
