package org.hemeroteca.entities.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.mention.SentenceEvidence;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.pipeline.MentionView;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Every query on the sentences behind the edges of a network. */
@ApplicationScoped
class EdgeSentences {
    /** The articles that name both, as they were counted: anywhere, or beside a place. */
    private static final String COUNTED = """
            select article_id, published_on from {counted} counted
            where one = {one} and other = {other} and (:wide or sentences > 0)
                and published_on between coalesce(cast(:from as date), '{earliest}') and coalesce(cast(:to as date), 'infinity')""";

    private static final String SENTENCES_AT_PLACE = "(select * from company_at_place where place_id = :place)";

    /** Looked up article by article: by a plan for any place, all articles of the place would be gone through for each pair. */
    private static final String ARTICLES_AT_PLACE = """
            (select c.* from company c cross join lateral (
                select from company_at_place p where p.place_id = :place and p.one = 0 and p.other = 0
                    and p.published_on = c.published_on and p.article_id = c.article_id limit 1) here)""";

    /** The same from the mentions, of zones that are not counted beforehand. */
    private static final String READ = """
            select r.article_id, coalesce(r.published_on, '-infinity') as published_on from annotation_run r
            where r.article_id in (
                    select x.article_id from standing_mention x join actor a on a.id = x.actor_id
                    where a.number = {one} and x.zone in (:zones)
                    intersect select y.article_id from standing_mention y join actor b on b.id = y.actor_id
                    where b.number = {other} and y.zone in (:zones))
                and coalesce(r.published_on, '-infinity')
                    between coalesce(cast(:from as date), '{earliest}') and coalesce(cast(:to as date), 'infinity')""";

    /**
     * Of {@code article}: the sentences that name both; where two have to share an article only, those that name either. Read
     * by actor or place and article together: of a famous one either alone would be thousands.
     */
    private static final String SENTENCES = """
            select s.in_title, s.start_offset, s.end_offset, s.text,
                case when s.in_title then s.start_offset - 10000000 else s.start_offset end as position
            from (
                select m.article_id, m.sentence_id from standing_mention m join actor a on a.id = m.actor_id
                where m.article_id = article.article_id and a.number in ({one}, {other}) and m.zone in (:zones)
                group by m.article_id, m.sentence_id having :wide or count(distinct a.number) = 2
            ) naming join sentence s on s.id = naming.sentence_id
            where cast(:place as text) is null or exists (
                select from standing_mention p
                where p.article_id = article.article_id and p.{key} = naming.{key}
                    and p.place_id = :place and p.zone in (:zones))""";

    private static final String PAGE = """
            select article.article_id, cast(article.published_on as text) as day, r.title, r.source, r.published_on,
                shown.position, shown.in_title, shown.start_offset, shown.end_offset, shown.text
            from ({articles}) article join annotation_run r on r.article_id = article.article_id
            cross join lateral ({sentences}) shown
            where article.published_on <= cast(:day as date)
                and ((article.published_on, article.article_id) < (cast(:day as date), :article)
                    or article.article_id = :article and shown.position > :position)
            order by article.published_on desc, article.article_id desc, shown.position limit :most""";

    private static final String SOME = """
            select e.one, e.other, article.article_id, r.title, r.source, r.published_on,
                shown.in_title, shown.start_offset, shown.end_offset, shown.text
            from unnest(:ones, :others) with ordinality as e(one, other, place)
            cross join lateral ({articles} order by published_on desc, article_id desc limit :few) article
            join annotation_run r on r.article_id = article.article_id
            cross join lateral ({sentences} order by position limit 1) shown
            order by e.place, article.published_on desc, article.article_id desc""";

    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Session database;

    EdgeSentences(Session database) {
        this.database = database;
    }

    /** For each of the pairs a few sentences that name both, newest first; only of articles that have one. */
    Map<Pair, List<Network.Sentence>> some(List<Pair> pairs, NetworkFilter filter, int few) {
        var byNumbers = pairs.stream().collect(groupingBy(pair -> List.of(pair.one(), pair.other())));
        var rows = query(SOME, COUNTED, filter, "e.one", "e.other")
                .setParameter("wide", false)
                .setParameter("ones", pairs.stream().map(Pair::one).toArray(Integer[]::new))
                .setParameter("others", pairs.stream().map(Pair::other).toArray(Integer[]::new))
                .setParameter("few", few)
                .getResultStream();
        return rows.collect(groupingBy(
                row -> byNumbers
                        .get(List.of(row.get("one", Integer.class), row.get("other", Integer.class)))
                        .get(0),
                mapping(EdgeSentences::sentence, toList())));
    }

    /** One more than {@code limit} where there are more. */
    List<Tuple> page(Pair pair, NetworkFilter filter, Optional<Cursor> after, int limit) {
        String articles = filter.readsCountedZones() ? COUNTED : READ;
        return query(PAGE, articles, filter, ":one", ":other")
                .setParameter("one", pair.one())
                .setParameter("other", pair.other())
                .setParameter("wide", filter.unit() == Unit.ARTICLE)
                .setParameter("day", after.map(cursor -> cursor.key().get(0)).orElse("infinity"))
                .setParameter("article", after.map(cursor -> cursor.uuid(1)).orElse(LAST_ID))
                .setParameter(
                        "position", after.map(cursor -> (int) cursor.number(2)).orElse(0))
                .setParameter("most", limit + 1)
                .getResultList();
    }

    private NativeQuery<Tuple> query(String text, String articles, NetworkFilter filter, String one, String other) {
        String filled = filter.unit()
                .fill(text.replace("{articles}", articles)
                        .replace("{counted}", counted(filter))
                        .replace("{sentences}", SENTENCES))
                .replace("{one}", one)
                .replace("{other}", other)
                .replace("{earliest}", filter.hasPeriod() ? "0001-01-01" : "-infinity");
        return database.createNativeQuery(filled, Tuple.class)
                .setParameter("from", filter.firstDay())
                .setParameter("to", filter.lastDay())
                .setParameter("zones", filter.zoneList())
                .setParameter("place", filter.place);
    }

    private static String counted(NetworkFilter filter) {
        if (filter.place == null) {
            return "company";
        }
        return filter.unit() == Unit.SENTENCE ? SENTENCES_AT_PLACE : ARTICLES_AT_PLACE;
    }

    static Network.Sentence sentence(Tuple row) {
        return new Network.Sentence(
                row.get("article_id", UUID.class),
                row.get("title", String.class),
                row.get("source", String.class),
                row.get("published_on", LocalDate.class),
                new SentenceEvidence(
                        row.get("start_offset", Integer.class),
                        row.get("end_offset", Integer.class),
                        row.get("text", String.class),
                        row.get("in_title", Boolean.class) ? MentionView.TITLE : null));
    }
}
