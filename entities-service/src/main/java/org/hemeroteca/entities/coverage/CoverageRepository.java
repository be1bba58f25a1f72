package org.hemeroteca.entities.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;
import org.hibernate.Session;

/** Every query on which articles speak of whom, where and when. Bylines and boilerplate do not count. */
@ApplicationScoped
class CoverageRepository {
    /** Undated articles come last, as if they had been published before all others. */
    private static final String COVERING = """
            select r.article_id, r.title, r.source, r.published_on
            from annotation_run r where %s
            order by coalesce(r.published_on, '-infinity') desc, r.article_id desc limit :most""";

    private static final String MENTIONS = """
            r.article_id in (
                select m.article_id from standing_mention m
                where m.%1$s_id = %2$s and m.zone not in ('byline', 'boilerplate'))""";

    /** The actor that answers show where two have been made one. */
    private static final String STANDING = "(select survivor_id from actor where id = :actor)";

    private static final String SPEAKS_OF_A_DAY = """
            exists (
                select from standing_mention d
                where d.article_id = r.article_id and d.kind = 'DATE' and d.type in ('DATE', 'TIME')
                    and d.dated_at is not null and d.zone not in ('byline', 'boilerplate')
                    and %s)""";

    private static final String BEHIND = """
            (coalesce(r.published_on, '-infinity'), r.article_id)
                < (coalesce(cast(:lastDay as date), '-infinity'), :lastId)""";

    private final Session database;

    CoverageRepository(Session database) {
        this.database = database;
    }

    /** Newest first; one more than {@code limit} where there are more. */
    List<CoveringArticle> covering(CoverageFilter filter, Optional<Cursor> after, int limit) {
        var conditions = new Conditions()
                .and("1 = 1")
                .and(MENTIONS.formatted("actor", STANDING), "actor", filter.actor)
                .and(MENTIONS.formatted("place", ":place"), "place", filter.place)
                .with("most", limit + 1);
        speaksOfADay(filter, conditions);
        after.ifPresent(cursor -> conditions
                .and(BEHIND)
                .with("lastDay", cursor.optionalDay(0).orElse(null))
                .with("lastId", cursor.uuid(1)));
        var query = database.createNativeQuery(COVERING.formatted(conditions.text()), Tuple.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultStream().map(CoverageRepository::article).toList();
    }

    private static void speaksOfADay(CoverageFilter filter, Conditions conditions) {
        var day = new Conditions()
                .and("coalesce(d.ends_at, 'infinity') > :start", "start", filter.start())
                .and("coalesce(d.starts_at, '-infinity') < :end", "end", filter.end());
        if (!day.parameters().isEmpty()) {
            conditions.and(SPEAKS_OF_A_DAY.formatted(day.text()));
            day.parameters().forEach(conditions::with);
        }
    }

    private static CoveringArticle article(Tuple row) {
        return new CoveringArticle(
                row.get("article_id", UUID.class),
                row.get("title", String.class),
                row.get("source", String.class),
                row.get("published_on", LocalDate.class));
    }
}
