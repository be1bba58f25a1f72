package org.hemeroteca.entities.stats;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.TreeMap;
import org.hemeroteca.entities.paging.Conditions;
import org.hibernate.Session;

/** Every query that counts. None of them reads table mention, which grows fastest. */
@ApplicationScoped
class StatsRepository {
    private static final String ARTICLES =
            "select state as name, count(*) from article_intake where not deleted group by 1";
    private static final String NAMED =
            "select coalesce(%2$s, 'unknown') as name, count(*) from %1$s where article_count > 0 %3$s group by 1";
    private static final String MENTIONS = """
            select cast((select coalesce(sum(mention_count), 0) from actor)
                + (select coalesce(sum(mention_count), 0) from place) as bigint)""";
    private static final String ENTRIES = """
            select count(*) as entries, cast(min(coalesce(starts_at, ends_at)) as date) as earliest,
                cast(max(coalesce(starts_at, ends_at)) as date) as latest
            from timeline_entry where in_story""";
    private static final String BEGINS_SO = "and folded_name like :prefix escape '!'";

    private final Session database;

    StatsRepository(Session database) {
        this.database = database;
    }

    Map<String, Long> articles() {
        return counted(ARTICLES, new Conditions());
    }

    /** How many rows of the table articles mention, by the column. */
    Map<String, Long> named(String table, String column) {
        return counted(NAMED.formatted(table, column, ""), new Conditions());
    }

    /** The same, of those with a name that begins with the folded {@code prefix}. */
    Map<String, Long> named(String table, String column, String prefix) {
        return counted(
                NAMED.formatted(table, column, BEGINS_SO), new Conditions().with("prefix", Conditions.prefix(prefix)));
    }

    long mentions() {
        return database.createNativeQuery(MENTIONS, Long.class).getSingleResult();
    }

    /** One row: entries, earliest, latest. */
    Tuple timeline() {
        return database.createNativeQuery(ENTRIES, Tuple.class).getSingleResult();
    }

    private Map<String, Long> counted(String query, Conditions conditions) {
        var prepared = database.createNativeQuery(query, Tuple.class);
        conditions.parameters().forEach(prepared::setParameter);
        return prepared.getResultList().stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> row.get(1, Number.class).longValue(),
                        Long::sum,
                        TreeMap::new));
    }
}
