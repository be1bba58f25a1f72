package org.hemeroteca.entities.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

/**
 * Whom and what sentences mention beside an actor or place. Bylines and boilerplate are left out. It is read from the counts of who is
 * named beside whom; while an article that mentions the subject waits to be counted, from the mentions.
 */
@ApplicationScoped
public class RelatedRepository {
    private static final String EVER = "-infinity";

    /** Of an actor in thousands of articles the newest show with whom it is seen: those since the day of the 500th newest. */
    private static final String LATELY = """
            select cast(published_on as text) from (
                select distinct published_on, article_id from dossier_note where {about} and kind = '{subject}'
            ) seen order by published_on desc offset 499 limit 1""";

    /** An article that waits may mention the subject, or may have done so when it was counted. Very many are not looked through. */
    private static final String WAITS = """
            with due as materialized (select article_id from company_due limit 1000)
            select (select count(*) from due) = 1000
                or exists (select from due join standing_mention m using (article_id) where m.{subject}_id = :id)
                or exists (select from due join %s counted using (article_id) where %s)""";

    private static final String NUMBER = "(select number from actor where id = :id)";
    private static final String WAITS_OF_ACTOR =
            WAITS.formatted("company", "counted.one = %1$s and counted.other = %1$s".formatted(NUMBER));
    private static final String WAITS_OF_PLACE = WAITS.formatted("company_at_place", "counted.place_id = :id");

    private static final String ACTORS_OF_ACTOR = """
            select number, sum(sentences) as sentences, count(*) as articles
            from (
                select other as number, sentences, published_on from company where one = %1$s and one <> other
                union all
                select one, sentences, published_on from company where other = %1$s and one <> other) beside
            where sentences > 0 and published_on >= cast(:since as date) group by number""".formatted(NUMBER);

    private static final String PLACES_OF_ACTOR = """
            select place_id as id, sum(sentences) as sentences, count(*) as articles from company_at_place
            where one = %s and one >= other and sentences > 0 and published_on >= cast(:since as date)
            group by place_id""".formatted(NUMBER);

    private static final String ACTORS_OF_PLACE = """
            select one as number, sum(sentences) as sentences, count(*) as articles from company_at_place
            where place_id = :id and one = other and one > 0 and sentences > 0 and published_on >= cast(:since as date)
            group by one""";

    private static final String MENTIONED = """
            select beside.{other}_id as id, count(distinct beside.sentence_id) as sentences,
                count(distinct beside.article_id) as articles
            from (
                select distinct m.sentence_id from standing_mention m
                where m.{subject}_id = :id and m.zone not in ('byline', 'boilerplate') and m.article_id in (
                    select article_id from dossier_note
                    where {about} and kind = '{subject}' and published_on >= cast(:since as date))) spoken
            join standing_mention beside using (sentence_id)
            where beside.{other}_id <> :id and beside.zone not in ('byline', 'boilerplate')
            group by beside.{other}_id""";

    /** Only the first are looked up by name: of a famous actor there are thousands. */
    private static final String FIRST = """
            select other.id, other.name, other.{type} as type, closest.sentences, closest.articles
            from (
                select * from (%1$s) company order by sentences desc, articles desc fetch first :most rows with ties) closest
            join {other} other using (%2$s)
            order by closest.sentences desc, closest.articles desc, other.id limit :most""";

    private final Session database;

    RelatedRepository(Session database) {
        this.database = database;
    }

    /** The actors and the places of the sentences that mention the subject, {@code most} of each. */
    public Related ever(Subject subject, String id, int most) {
        return since(EVER, subject, id, most);
    }

    /** The same by the newest articles that mention the subject: all since the day of the 500th newest. */
    public Related lately(Subject subject, String id, int most) {
        String since = database.createNativeQuery(subject.fill(LATELY), String.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElse(EVER);
        return since(since, subject, id, most);
    }

    private Related since(String day, Subject subject, String id, int most) {
        boolean waits = waits(subject, id);
        return new Related(
                companions(Source.of(subject, Subject.ACTOR, waits), day, id, most),
                companions(Source.of(subject, Subject.PLACE, waits), day, id, most));
    }

    private boolean waits(Subject subject, String id) {
        String query = subject == Subject.ACTOR ? WAITS_OF_ACTOR : WAITS_OF_PLACE;
        return database.createNativeQuery(subject.fill(query), Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private List<Related.Companion> companions(Source source, String since, String id, int most) {
        return database.createNativeQuery(source.fill(FIRST), Tuple.class)
                .setParameter("id", id)
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Related.Companion(
                        row.get("id", String.class),
                        row.get("name", String.class),
                        row.get("type", String.class),
                        row.get("sentences", Number.class).longValue(),
                        row.get("articles", Number.class).longValue()))
                .toList();
    }

    /**
     * Where it is read who or what is beside a subject.
     *
     * @param company a query for sentences and articles of each
     * @param key the column by which it names them
     */
    private record Source(Subject subject, Subject beside, String company, String key) {
        static Source of(Subject subject, Subject beside, boolean waits) {
            if (waits || subject == Subject.PLACE && beside == Subject.PLACE) {
                return new Source(subject, beside, MENTIONED, "id");
            }
            if (beside == Subject.PLACE) {
                return new Source(subject, beside, PLACES_OF_ACTOR, "id");
            }
            String actors = subject == Subject.ACTOR ? ACTORS_OF_ACTOR : ACTORS_OF_PLACE;
            return new Source(subject, beside, actors, "number");
        }

        String fill(String query) {
            return subject.fill(beside.fillBeside(query.formatted(company, key)));
        }
    }
}
