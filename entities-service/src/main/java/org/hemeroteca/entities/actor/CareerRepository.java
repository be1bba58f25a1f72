package org.hemeroteca.entities.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.dossier.Subject;
import org.hibernate.Session;

/** What articles tell of the offices of a person, and of whom it serves in them. */
@ApplicationScoped
class CareerRepository {
    private static final String HELD = """
            select held.*, s.text as sentence
            from (
                select lower(said) as key, (array_agg(said order by published_on desc, article_id, said))[1] as title,
                    (array_agg(article_id order by published_on desc, article_id))[1] as article,
                    count(distinct article_id) as articles, {period}
                from dossier_note where {about} and kind = 'office'
                group by lower(said) order by last desc nulls last, title limit :most
            ) held left join lateral (
                select n.sentence_id from dossier_note n
                where {about} and n.kind = 'office' and n.published_on = coalesce(held.last, '-infinity')
                    and n.article_id = held.article and lower(n.said) = held.key
                order by n.said limit 1
            ) newest on true left join sentence s on s.id = newest.sentence_id
            order by held.last desc nulls last, held.title""";

    /** A body serves where the title names it; a state also where an adjective does ({@code presidente ruso}). */
    private static final String SERVED = """
            select id, name, type, count(distinct article_id) as articles,
                {period},
                (array_agg(article_id order by published_on desc, article_id))[1] as article
            from (
                select body.id, body.name, body.type, n.article_id, n.published_on
                from dossier_note n join actor named on named.id = n.said
                join actor body on body.id = named.survivor_id and body.type = 'ORGANIZATION'
                where {about} and n.kind = 'body' and body.id <> :id
                union all
                select 'state:' || n.said, state.name, 'STATE', n.article_id, n.published_on
                from dossier_note n left join actor state on state.id = 'state:' || n.said
                where {about} and n.kind = 'country'
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
                        row.get("article", UUID.class).toString(),
                        row.get("last", LocalDate.class),
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
                        row.get("article", UUID.class).toString(),
                        row.get("articles", Number.class).longValue(),
                        row.get("first", LocalDate.class),
                        row.get("last", LocalDate.class)))
                .toList();
    }

    private List<Tuple> rows(String query, String id, int most) {
        return database.createNativeQuery(Subject.ACTOR.fill(query), Tuple.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
    }
}
