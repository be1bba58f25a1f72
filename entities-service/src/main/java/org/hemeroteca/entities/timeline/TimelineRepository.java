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
    /** Sentences that an entry shows; of a year and a state there can be thousands. */
    static final int EVIDENCE = 20;

    private static final String ENTRIES = """
            select e.id, e.position, e.certainty, e.noted_at,
                (select count(distinct s.article_id) from timeline_statement s where s.entry_id = e.id) as articles
            from %s where %s order by e.position, e.id limit :most""";
    private static final String STATEMENTS = """
            select m.* from unnest(cast(:entries as uuid[])) entry(id) cross join lateral (
                select entry.id as entry_id, m.value, m.mod, m.edtf, m.interval_start, m.interval_end, m.type, m.text as expression,
                    m.start_offset, m.end_offset, m.article_id, m.sentence_id,
                    s.start_offset as sentence_start, s.end_offset as sentence_end, s.text as sentence, s.in_title,
                    r.title, r.source, r.published_on
                from timeline_statement said join mention m on m.id = said.mention_id
                    join annotation_run r on r.article_id = m.article_id join sentence s on s.id = m.sentence_id
                where said.entry_id = entry.id and m.zone in (:zones)
                order by r.published_on nulls last, m.article_id, m.ordinal limit :evidence) m""";
    private static final String BESIDE = """
            select m.sentence_id, m.kind, coalesce(a.id, p.id) as id, coalesce(a.name, p.name) as name, a.type,
                p.country_code, p.latitude, p.longitude
            from standing_mention m left join actor a on a.id = m.actor_id left join place p on p.id = m.place_id
            where m.sentence_id in (:sentences) and m.kind <> 'DATE' order by m.ordinal""";
    private static final String HISTOGRAM = """
            select cast(date_trunc(:by, coalesce(e.starts_at, e.ends_at)) as date) as start, count(*) as entries
            from %s where %s and coalesce(e.starts_at, e.ends_at) is not null
            group by 1 order by 1 limit :most""";
    private static final String NAMES_ACTOR = """
            exists (select 1 from timeline_entry_actor named
                where named.actor_id in (
                        select member.id from actor asked join actor member on member.survivor_id = asked.survivor_id
                        where asked.id = :actor)
                    and named.position = e.position and named.entry_id = e.id)""";
    private final Session database;

    TimelineRepository(Session database) {
        this.database = database;
    }

    /** Entries in the order of time; one more than {@code limit} where there are more. */
    List<Tuple> entries(TimelineFilter filter, Optional<Cursor> after, int limit) {
        var conditions = conditions(filter);
        after.ifPresent(cursor -> conditions
                .and("(e.position, e.id) > (:last, :lastId)", "last", cursor.number(0))
                .with("lastId", cursor.uuid(1)));
        return tuples(ENTRIES.formatted(EntrySource.of(filter), conditions.text()), conditions.with("most", limit + 1));
    }

    /** The statements of entries with sentence and article, those of the earliest articles first. */
    List<Tuple> statements(Collection<UUID> entries, List<String> zones) {
        return entries.isEmpty()
                ? List.of()
                : tuples(
                        STATEMENTS,
                        new Conditions()
                                .with("entries", entries.toArray(UUID[]::new))
                                .with("zones", zones)
                                .with("evidence", EVIDENCE));
    }

    /** The actors and places that the sentences mention, in text order. */
    List<Tuple> beside(Collection<UUID> sentences) {
        return sentences.isEmpty() ? List.of() : tuples(BESIDE, new Conditions().with("sentences", sentences));
    }

    /** How many entries begin in each unit of time, at most {@code limit} units. */
    List<Tuple> histogram(TimelineFilter filter, Histogram.Unit by, int limit) {
        var conditions = conditions(filter);
        return tuples(
                HISTOGRAM.formatted(EntrySource.of(filter), conditions.text()),
                conditions.with("by", by.name()).with("most", limit));
    }

    private static Conditions conditions(TimelineFilter filter) {
        var conditions = new Conditions()
                .and("e.certainty in (:certainty)", "certainty", filter.certainties())
                .and("coalesce(e.ends_at, 'infinity') > :start", "start", filter.start())
                .and("coalesce(e.starts_at, '-infinity') < :end", "end", filter.end())
                .and("""
                        e.id in (select said.entry_id from mention m join timeline_statement said on said.mention_id = m.id
                            where m.article_id = :article)""", "article", filter.articleId())
                .and(NAMES_ACTOR, "actor", filter.actor)
                .and("""
                        e.id in (select said.entry_id from sentence s join mention m on m.sentence_id = s.id
                                join timeline_statement said on said.mention_id = m.id
                            where to_tsvector('spanish', s.text) @@ websearch_to_tsquery('spanish', :text))""", "text", filter.text);
        if (filter.place != null) {
            conditions.with("place", filter.place);
        }
        return filter.isOfTheStory() ? conditions.and("e.in_story") : conditions.and("""
                        exists (select 1 from timeline_statement said join mention m on m.id = said.mention_id
                            where said.entry_id = e.id and m.zone in (:zones))""", "zones", filter.zoneList());
    }

    private List<Tuple> tuples(String query, Conditions conditions) {
        var prepared = database.createNativeQuery(query, Tuple.class);
        conditions.parameters().forEach(prepared::setParameter);
        return prepared.getResultList();
    }
}
