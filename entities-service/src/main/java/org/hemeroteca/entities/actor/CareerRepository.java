package org.hemeroteca.entities.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** What articles tell of the offices of a person, and of whom it serves in them. */
@ApplicationScoped
class CareerRepository {
    private static final String HELD = """
            with held as (
                select m.office ->> 'title' as title, cast(m.article_id as text) as article, r.published_on as published,
                    m.sentence_id, m.ordinal
                from standing_mention m join annotation_run r on r.article_id = m.article_id
                where m.actor_id = :id and m.office is not null)
            select newest.*, s.text as sentence, all_of.articles, all_of.first, all_of.last from (
                select lower(title) as key, count(distinct article) as articles, min(published) as first,
                    max(published) as last
                from held group by lower(title)) all_of
            join (
                select distinct on (lower(title)) lower(title) as key, title, article, published, sentence_id
                from held order by lower(title), published desc nulls last, article, ordinal) newest using (key)
            left join sentence s on s.id = newest.sentence_id
            order by last desc nulls last, title limit :most""";

    /** A body serves where the title names it; a state also where an adjective does ({@code presidente ruso}). */
    private static final String SERVED = """
            select id, name, type, count(distinct article) as articles, min(published) as first, max(published) as last,
                (array_agg(article order by published desc nulls last, article))[1] as article
            from (
                select body.id, body.name, body.type, cast(m.article_id as text) as article, r.published_on as published
                from standing_mention m join annotation_run r on r.article_id = m.article_id
                join standing_mention o on o.article_id = m.article_id and o.in_title = m.in_title and o.kind = 'ACTOR'
                    and o.start_offset >= cast(m.office ->> 'start' as integer)
                    and o.end_offset <= cast(m.office ->> 'end' as integer)
                join actor body on body.id = o.actor_id and body.type = 'ORGANIZATION'
                where m.actor_id = :id and m.office is not null and body.id <> :id
                union all
                select 'state:' || (m.evidence ->> 'affiliationCountry'), state.name, 'STATE', cast(m.article_id as text),
                    r.published_on
                from standing_mention m join annotation_run r on r.article_id = m.article_id
                left join actor state on state.id = 'state:' || (m.evidence ->> 'affiliationCountry')
                where m.actor_id = :id and m.office is not null and m.evidence ->> 'affiliationCountry' is not null
            ) served
            group by id, name, type order by articles desc, id limit :most""";

    private final Session database;

    CareerRepository(Session database) {
        this.database = database;
    }

    /** The titles under which articles name the person, newest first. */
    List<ActorView.HeldOffice> offices(String id, int most) {
        return rows(HELD, id, most).stream()
                .map(row -> new ActorView.HeldOffice(
                        row.get("title", String.class),
                        row.get("article", String.class),
                        row.get("published", LocalDate.class),
                        row.get("sentence", String.class),
                        row.get("articles", Number.class).longValue(),
                        row.get("first", LocalDate.class),
                        row.get("last", LocalDate.class)))
                .toList();
    }

    /** The states and bodies that those titles name, most often told first. */
    List<ActorView.Affiliation> affiliations(String id, int most) {
        return rows(SERVED, id, most).stream()
                .map(row -> new ActorView.Affiliation(
                        row.get("id", String.class),
                        row.get("name", String.class),
                        row.get("type", String.class),
                        row.get("article", String.class),
                        row.get("articles", Number.class).longValue(),
                        row.get("first", LocalDate.class),
                        row.get("last", LocalDate.class)))
                .toList();
    }

    private List<Tuple> rows(String query, String id, int most) {
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
    }
}
