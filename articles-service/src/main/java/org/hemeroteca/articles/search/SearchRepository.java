package org.hemeroteca.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.articles.article.ArticleCount;
import org.hemeroteca.articles.article.ArticleView;
import org.hemeroteca.articles.article.CountedBy;
import org.hemeroteca.articles.batch.Batch;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The queries on the search index, in SQL: they speak of search vectors, which no mapping knows. */
@ApplicationScoped
class SearchRepository {
    /** An article that is known keeps its number, and so its place among the others. */
    private static final String NUMBERS = """
            select article_id, coalesce(number, nextval('search_document_number_seq')) as number
            from (
                select g.article_id, d.number
                from unnest(?::uuid[]) with ordinality as g(article_id, position)
                left join search_document d using (article_id)
                order by g.position
            ) in_order
            """;

    private static final String PUT = """
            insert into search_document (number, article_id, published_on, stored_at, words)
            select number, article_id, published_on, stored_at, words::tsvector
            from unnest(?::bigint[], ?::uuid[], ?::date[], ?::timestamptz[], ?::text[])
            as g(number, article_id, published_on, stored_at, words)
            on conflict (article_id) do update
            set published_on = excluded.published_on, words = excluded.words
            """;

    /** Each segment is searched by itself, the newest first, until there are enough hits; the work is bounded by the hits. */
    private static final String HITS = """
            select ranked.number, ranked.article_id,
                ts_rank(ranked.words, cast(replace(:terms, :any, newest.prefix) as tsquery), 1)
            from (
                select hit.number, segment || '~' as prefix
                from generate_series(cast(:top as bigint), 0, -1) segment
                cross join lateral (
                    select d.number
                    from search_document d
                    where d.words @@ cast(replace(:match, :any, segment || '~') as tsquery) and d.number < :before
                        %s
                    order by d.number desc
                    limit :limit
                ) hit
                limit :limit
            ) newest
            join search_document ranked on ranked.number = newest.number
            """;

    /** All hits, however many: whoever counts wants no sample. */
    private static final String COUNT = """
            select %2$s as counted, count(*)
            from generate_series(cast(:top as bigint), 0, -1) segment
            cross join lateral (
                select d.article_id
                from search_document d
                where d.words @@ cast(replace(:match, :any, segment || '~') as tsquery)
                    %1$s
                offset 0
            ) hit
            join article a on a.id = hit.article_id and a.deleted_at is null
            where true %3$s
            group by counted
            order by counted asc nulls last
            limit :limit
            """;

    private static final String BEHIND = "and (%1$s > :after or %1$s is null)";

    private static final Map<CountedBy, String> VALUES =
            Map.of(CountedBy.DAY, "cast(a.published_on as text)", CountedBy.SOURCE, "a.source");

    private final Session session;

    SearchRepository(Session session) {
        this.session = session;
    }

    /** Up to where the feed was read, for the present transaction alone; empty while another one has it. */
    Optional<Position> lockPosition() {
        return session.createNativeQuery("select position from search_position for update skip locked", Object[].class)
                .getResultStream()
                .findFirst()
                .map(row -> new Position(Optional.ofNullable((String) row[0])));
    }

    Optional<String> position() {
        return Optional.ofNullable(session.createNativeQuery("select position from search_position", String.class)
                .getSingleResult());
    }

    void move(String position) {
        session.createNativeMutationQuery("update search_position set position = :position, moved_at = now()")
                .setParameter("position", position)
                .executeUpdate();
    }

    /** Forgets everything, to begin anew. */
    void clear() {
        session.createNativeMutationQuery("truncate search_document").executeUpdate();
        session.createNativeMutationQuery("update search_position set position = null")
                .executeUpdate();
    }

    void remove(Collection<UUID> articles) {
        if (!articles.isEmpty()) {
            session.createNativeMutationQuery("delete from search_document where article_id in (:articles)")
                    .setParameterList("articles", articles)
                    .executeUpdate();
        }
    }

    void put(List<ArticleView> articles) {
        if (articles.isEmpty()) {
            return;
        }
        Map<UUID, Long> numbers = numbers(articles);
        new Batch<>(articles)
                .column("bigint", article -> numbers.get(article.id()))
                .column("uuid", ArticleView::id)
                .column("date", ArticleView::publishedOn)
                .column("timestamptz", ArticleView::storedAt)
                .column("text", article -> DocumentWords.of(article, Segment.of(numbers.get(article.id()))))
                .run(session, PUT);
    }

    private Map<UUID, Long> numbers(List<ArticleView> articles) {
        Map<UUID, Long> numbers = new HashMap<>();
        new Batch<>(articles)
                .column("uuid", ArticleView::id)
                .read(
                        session,
                        NUMBERS,
                        row -> numbers.put(row.getObject("article_id", UUID.class), row.getLong("number")));
        return numbers;
    }

    /** The newest hits before a number, with their scores. */
    List<Hit> hits(SearchCondition condition, long before, int limit) {
        NativeQuery<Object[]> query = session.createNativeQuery(HITS.formatted(condition.sql()), Object[].class)
                .setParameter("top", Segment.of(top(before)).number())
                .setParameter("any", Segment.ANY)
                .setParameter("terms", condition.terms().written())
                .setParameter("before", before)
                .setParameter("limit", limit);
        condition.bind(query);
        return query.getResultStream()
                .map(row -> new Hit(((Number) row[0]).longValue(), (UUID) row[1], ((Number) row[2]).floatValue()))
                .toList();
    }

    /** @return up to {@code limit} counts of hits behind a value, in the order of the values */
    List<ArticleCount> count(CountedBy by, SearchCondition condition, Optional<String> after, int limit) {
        NativeQuery<Object[]> query = session.createNativeQuery(
                        COUNT.formatted(
                                condition.sql(),
                                VALUES.get(by),
                                after.isPresent() ? BEHIND.formatted(VALUES.get(by)) : ""),
                        Object[].class)
                .setParameter("top", Segment.of(top(Long.MAX_VALUE)).number())
                .setParameter("any", Segment.ANY)
                .setParameter("limit", limit);
        condition.bind(query);
        after.ifPresent(value -> query.setParameter("after", value));
        return query.getResultStream()
                .map(row -> new ArticleCount((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    private long top(long before) {
        return Math.min(
                before,
                session.createNativeQuery("select coalesce(max(number), 0) from search_document", Long.class)
                        .getSingleResult());
    }

    /** Where the indexer is in the feed; empty at its beginning. */
    record Position(Optional<String> cursor) {}

    /** An article that has what was searched for. */
    record Hit(long number, UUID articleId, float score) {}
}
