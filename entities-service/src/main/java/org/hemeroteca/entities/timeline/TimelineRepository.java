package org.hemeroteca.entities.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;
import org.hibernate.Session;

/** Every query on the timeline. */
@ApplicationScoped
class TimelineRepository {
    private static final String DATED = """
            select m.id, m.value, m.mod, m.edtf, m.interval_start, m.interval_end, m.type, m.text as expression,
                m.start_offset, m.end_offset, m.dated_at, m.article_id, m.sentence_id,
                s.start_offset as sentence_start, s.end_offset as sentence_end, s.text as sentence, s.in_title,
                r.title, r.source, r.published_on
            from standing_mention m join annotation_run r on r.article_id = m.article_id join sentence s on s.id = m.sentence_id
            where %s order by m.dated_at, m.id limit :most""";

    private static final String BESIDE = """
            select m.sentence_id, m.kind, coalesce(a.id, p.id) as id, coalesce(a.name, p.name) as name, a.type,
                p.country_code, p.latitude, p.longitude
            from standing_mention m left join actor a on a.id = m.actor_id left join place p on p.id = m.place_id
            where m.sentence_id in (:sentences) and m.kind <> 'DATE' order by m.ordinal""";

    private static final String SAME_SENTENCE =
            "exists (select 1 from standing_mention o where o.sentence_id = m.sentence_id and o.%1$s_id = :%1$s)";

    private final Session database;

    TimelineRepository(Session database) {
        this.database = database;
    }

    /** Dated mentions with sentence and article; one more than {@code limit} where there are more. */
    List<Tuple> dated(TimelineFilter filter, Optional<Cursor> after, int limit) {
        var conditions = conditions(filter);
        after.ifPresent(cursor -> conditions
                .and("(m.dated_at, m.id) > (:last, :lastId)", "last", cursor.dateTime(0))
                .with("lastId", cursor.uuid(1)));
        return tuples(DATED.formatted(conditions.text()), conditions.with("most", limit + 1));
    }

    /** The actors and places that the sentences mention, in text order. */
    List<Tuple> beside(Collection<UUID> sentences) {
        return sentences.isEmpty() ? List.of() : tuples(BESIDE, new Conditions().with("sentences", sentences));
    }

    private static Conditions conditions(TimelineFilter filter) {
        return new Conditions()
                // A window ('the last nine years') is a length of time, not a day on which something was.
                .and("m.dated_at is not null and m.type in ('DATE', 'TIME')")
                .and("m.zone in (:zones)", "zones", filter.zoneList())
                .and("coalesce(m.ends_at, 'infinity') > :start", "start", filter.start())
                .and("coalesce(m.starts_at, '-infinity') < :end", "end", filter.end())
                .and("m.article_id = :article", "article", filter.articleId())
                .and(SAME_SENTENCE.formatted("actor"), "actor", filter.actor)
                .and(SAME_SENTENCE.formatted("place"), "place", filter.place);
    }

    private List<Tuple> tuples(String query, Conditions conditions) {
        var prepared = database.createNativeQuery(query, Tuple.class);
        conditions.parameters().forEach(prepared::setParameter);
        return prepared.getResultList();
    }
}
