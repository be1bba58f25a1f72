package org.hemeroteca.entities.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What mentions tell of actors and places alike. Bylines and boilerplate are left out. */
@ApplicationScoped
public class DossierRepository {
    private static final String NAMES = """
            select said as name, sum(mentions) as mentions, count(distinct article_id) as articles,
                {period},
                (array_agg(article_id order by published_on desc, article_id))[1] as article
            from dossier_note where {about} and kind = '{subject}'
            group by said order by mentions desc, said limit :most""";

    private static final String PERIOD = """
            select min(published_on) as first, max(published_on) as last from dossier_note
            where {about} and kind = '{subject}' and published_on > '-infinity'""";

    private static final String OCCASION = """
            select m.id, a.article_id, a.published_on, s.text as sentence
            from (
                select article_id, published_on from dossier_note
                where {about} and kind = '{subject}' and published_on > '-infinity'
                order by published_on %1$s, article_id limit :most) a
            join standing_mention m on m.article_id = a.article_id
            left join sentence s on s.id = m.sentence_id
            where m.{subject}_id = :id and m.zone not in ('byline', 'boilerplate')
            order by m.ordinal limit :most""";

    private final Session database;

    DossierRepository(Session database) {
        this.database = database;
    }

    /** The names under which articles mention the subject, most used first. */
    public List<NameCount> names(Subject subject, String id, int most) {
        return rows(subject.fill(NAMES), Map.of("id", id, "most", most)).stream()
                .map(row -> new NameCount(
                        row.get("name", String.class),
                        number(row, "mentions"),
                        number(row, "articles"),
                        row.get("article", UUID.class),
                        row.get("first", LocalDate.class),
                        row.get("last", LocalDate.class)))
                .toList();
    }

    public Period period(Subject subject, String id) {
        var row = rows(subject.fill(PERIOD), Map.of("id", id)).get(0);
        return new Period(row.get("first", LocalDate.class), row.get("last", LocalDate.class));
    }

    /** The first dated mention; empty where no article is dated. */
    public Optional<Occasion> first(Subject subject, String id) {
        return occasion(subject, id, "asc");
    }

    /** The last dated mention; empty where no article is dated. */
    public Optional<Occasion> last(Subject subject, String id) {
        return occasion(subject, id, "desc");
    }

    private Optional<Occasion> occasion(Subject subject, String id, String order) {
        return rows(subject.fill(OCCASION.formatted(order)), Map.of("id", id, "most", 1)).stream()
                .map(row -> new Occasion(
                        row.get("id", UUID.class),
                        row.get("article_id", UUID.class),
                        row.get("published_on", LocalDate.class),
                        row.get("sentence", String.class)))
                .findFirst();
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
