package org.hemeroteca.entities.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Every query on the network but those on the sentences behind it. */
@ApplicationScoped
class NetworkRepository {
    private static final String NUMBER = """
            select standing.number from actor a join actor standing on standing.id = a.survivor_id
            where a.id = :id and standing.article_count > 0""";

    private static final String EDGES = """
            with {pairs}
            select p.one, p.other, p.weight from pair p {types}
            where p.one <> p.other and p.weight >= :fewest
            order by p.weight desc, p.one, p.other limit :most""";

    private static final String OF_TYPES = """
            join actor a on a.number = p.one and a.type in (:types)
            join actor b on b.number = p.other and b.type in (:types)""";

    private static final String COMPANIONS = """
            with {pairs}
            select beside.number
            from (
                select other as number, weight from pair where one = :actor and other <> one
                union all select one, weight from pair where other = :actor and one <> other
            ) beside {types}
            where beside.weight >= :fewest
            order by beside.weight desc, beside.number limit :most""";

    private static final String OF_TYPE = "join actor a on a.number = beside.number and a.type in (:types)";

    /** The edges of the actor itself come first: a network of it without them would be none. */
    private static final String EDGES_AMONG = """
            with {pairs}
            select p.one, p.other, p.weight from pair p
            where p.one in (:members) and p.other in (:members) and p.one <> p.other and p.weight >= :fewest
            order by (p.one = :actor or p.other = :actor) desc, p.weight desc, p.one, p.other limit :most""";

    /** The counts may hold an actor that was merged or dropped a moment ago: it has no id here until they are renewed. */
    private static final String ALONE = """
            with {pairs}
            select n.number, a.id, a.name, a.type, a.country_code, p.weight
            from unnest(:numbers) as n(number)
            left join actor a on a.number = n.number and a.article_count > 0
            left join lateral ({alone}) p on true
            order by p.weight desc nulls last, n.number""";

    private static final String PENDING =
            "select count(distinct article_id) from (select article_id from company_due limit :most) due";

    private final Session database;

    NetworkRepository(Session database) {
        this.database = database;
    }

    /** The number that stands for an actor in the counts. */
    Optional<Integer> number(String actor) {
        return database.createNativeQuery(NUMBER, Integer.class)
                .setParameter("id", actor)
                .uniqueResultOptional();
    }

    /** The heaviest pairs; one more than asked for where there are more. */
    List<Pair> heaviest(NetworkFilter filter, NetworkScope scope) {
        return pairs(ofTypes(EDGES, OF_TYPES, filter, scope)
                .setParameter("fewest", scope.fewest())
                .setParameter("most", scope.mostEdges() + 1));
    }

    /** Whom most units name beside an actor; one more than {@code most} where there are more. */
    List<Integer> companions(int actor, NetworkFilter filter, NetworkScope scope, int most) {
        return ofTypes(COMPANIONS, OF_TYPE, filter, scope)
                .setParameter("actor", actor)
                .setParameter("fewest", scope.fewest())
                .setParameter("most", most + 1)
                .getResultStream()
                .map(row -> row.get("number", Integer.class))
                .toList();
    }

    /** The pairs of {@code members}, those with {@code actor} first; one more than asked for where there are more. */
    List<Pair> among(Collection<Integer> members, int actor, NetworkFilter filter, NetworkScope scope) {
        return pairs(query(EDGES_AMONG, filter)
                .setParameter("members", members)
                .setParameter("actor", actor)
                .setParameter("fewest", scope.fewest())
                .setParameter("most", scope.mostEdges() + 1));
    }

    /** What each number stands for, and in how many units it is named; 0 stands for anybody. */
    List<Named> alone(Collection<Integer> numbers, NetworkFilter filter) {
        return query(ALONE, filter)
                .setParameter("numbers", numbers.toArray(Integer[]::new))
                .getResultStream()
                .map(Named::of)
                .toList();
    }

    /** How many articles are not counted yet as they are now; counted up to {@code most}. */
    long pending(int most) {
        return database.createNativeQuery(PENDING, Long.class)
                .setParameter("most", most)
                .getSingleResult();
    }

    private static List<Pair> pairs(NativeQuery<Tuple> query) {
        return query.getResultStream().map(Pair::of).toList();
    }

    /** Types are looked up only where some are asked for: otherwise a whole year's pairs would be joined with the actors. */
    private NativeQuery<Tuple> ofTypes(String text, String join, NetworkFilter filter, NetworkScope scope) {
        return scope.type == null
                ? query(text.replace("{types}", ""), filter)
                : query(text.replace("{types}", join), filter).setParameter("types", scope.types());
    }

    private NativeQuery<Tuple> query(String text, NetworkFilter filter) {
        var source = PairSource.of(filter);
        var query = database.createNativeQuery(source.fill(text, filter), Tuple.class);
        if (source != PairSource.SUMS) {
            query.setParameter("from", filter.firstDay()).setParameter("to", filter.lastDay());
        }
        if (source == PairSource.MENTIONS) {
            query.setParameter("zones", filter.zoneList()).setParameter("anyDay", !filter.hasPeriod());
        }
        Optional.ofNullable(filter.place).ifPresent(place -> query.setParameter("place", place));
        return query;
    }
}
