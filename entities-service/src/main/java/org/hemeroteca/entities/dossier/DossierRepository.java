package org.hemeroteca.entities.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** What mentions tell of actors and places alike. Bylines and boilerplate are left out where something is counted. */
@ApplicationScoped
public class DossierRepository {
    private static final String NAMES = """
            select text as name, count(*) as mentions from mention where {subject}_id = :id
            group by text order by mentions desc, name limit :most""";

    private static final String PERIOD = """
            select min(published_on) as first, max(published_on) as last from annotation_run
            where article_id in (select article_id from mention where {subject}_id = :id)""";

    private static final String RELATED = """
            select other.id, other.name, other.%2$s as type,
                count(distinct beside.sentence_id) as sentences, count(distinct beside.article_id) as articles
            from mention m
            join mention beside on beside.sentence_id = m.sentence_id and beside.%1$s_id is not null
            join %1$s other on other.id = beside.%1$s_id
            where m.{subject}_id = :id and other.id <> :id
                and m.zone not in ('byline', 'boilerplate') and beside.zone not in ('byline', 'boilerplate')
            group by other.id, other.name, other.%2$s order by sentences desc, articles desc, other.id limit :most""";

    private final Session database;

    DossierRepository(Session database) {
        this.database = database;
    }

    /** The names under which articles mention the subject, most used first. */
    public List<NameCount> names(Subject subject, String id, int most) {
        return rows(subject.fill(NAMES), Map.of("id", id, "most", most)).stream()
                .map(row -> new NameCount(row.get("name", String.class), number(row, "mentions")))
                .toList();
    }

    public Period period(Subject subject, String id) {
        var row = rows(subject.fill(PERIOD), Map.of("id", id)).get(0);
        return new Period(row.get("first", LocalDate.class), row.get("last", LocalDate.class));
    }

    /** The actors and the places of the sentences that mention the subject, {@code most} of each. */
    public Related related(Subject subject, String id, int most) {
        return new Related(
                companions(subject.fill(RELATED.formatted("actor", "type")), id, most),
                companions(subject.fill(RELATED.formatted("place", "place_type")), id, most));
    }

    private List<Related.Companion> companions(String query, String id, int most) {
        return rows(query, Map.of("id", id, "most", most)).stream()
                .map(row -> new Related.Companion(
                        row.get("id", String.class),
                        row.get("name", String.class),
                        row.get("type", String.class),
                        number(row, "sentences"),
                        number(row, "articles")))
                .toList();
    }

    private List<Tuple> rows(String query, Map<String, Object> parameters) {
        var prepared = database.createNativeQuery(query, Tuple.class);
        parameters.forEach(prepared::setParameter);
        return prepared.getResultList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
