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
            select said.name, sum(said.mentions) as mentions, count(*) as articles,
                min(r.published_on) as first, max(r.published_on) as last,
                (array_agg(r.article_id order by r.published_on desc nulls last, r.article_id))[1] as article
            from (
                select m.text as name, m.article_id, count(*) as mentions from standing_mention m
                where m.{subject}_id = :id and m.zone not in ('byline', 'boilerplate') group by m.text, m.article_id) said
            join annotation_run r on r.article_id = said.article_id
            group by said.name order by mentions desc, said.name limit :most""";

    private static final String PERIOD = """
            select min(published_on) as first, max(published_on) as last from annotation_run
            where article_id in (
                select article_id from standing_mention where {subject}_id = :id and zone not in ('byline', 'boilerplate'))""";

    private static final String OCCASION = """
            select m.id, a.article_id, a.published_on, s.text as sentence
            from (
                select r.article_id, r.published_on from annotation_run r
                where r.published_on is not null and r.article_id in (
                    select seen.article_id from standing_mention seen
                    where seen.{subject}_id = :id and seen.zone not in ('byline', 'boilerplate'))
                order by r.published_on %1$s, r.article_id limit :most) a
            join standing_mention m on m.article_id = a.article_id
            left join sentence s on s.id = m.sentence_id
            where m.{subject}_id = :id and m.zone not in ('byline', 'boilerplate')
            order by m.ordinal limit :most""";

    private static final String EVER =
            "select distinct seen.article_id from standing_mention seen where seen.{subject}_id = :id and seen.zone not in ('byline', 'boilerplate')";

    /** Of an actor in thousands of articles the newest show with whom it is seen. */
    private static final String LATELY = """
            select r.article_id from annotation_run r
            where exists (
                select from standing_mention seen where seen.article_id = r.article_id and seen.{subject}_id = :id
                    and seen.zone not in ('byline', 'boilerplate'))
            order by coalesce(r.published_on, '-infinity') desc, r.article_id desc limit 500""";

    private static final String RELATED = """
            with mentioning as materialized (%3$s)
            select other.id, other.name, other.%2$s as type,
                count(distinct beside.sentence_id) as sentences, count(distinct beside.article_id) as articles
            from mentioning join standing_mention m using (article_id)
            join standing_mention beside on beside.sentence_id = m.sentence_id and beside.%1$s_id is not null
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

    /** The actors and the places of the sentences that mention the subject, {@code most} of each. */
    public Related related(Subject subject, String id, int most) {
        return related(subject, id, most, EVER);
    }

    /** The same by the 500 newest articles that mention the subject. */
    public Related lately(Subject subject, String id, int most) {
        return related(subject, id, most, LATELY);
    }

    private Related related(Subject subject, String id, int most, String which) {
        return new Related(
                companions(subject.fill(RELATED.formatted("actor", "type", which)), id, most),
                companions(subject.fill(RELATED.formatted("place", "place_type", which)), id, most));
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
