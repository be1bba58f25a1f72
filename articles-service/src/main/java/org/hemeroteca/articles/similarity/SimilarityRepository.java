package org.hemeroteca.articles.similarity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.articles.batch.Batch;
import org.hibernate.Session;

/** The queries on sketches and similarities, in SQL: they speak of arrays and their overlap. */
@ApplicationScoped
class SimilarityRepository {
    private static final String PUT = """
            insert into text_sketch (article_id, bands)
            select g.article_id, g.bands::integer[] from unnest(?::uuid[], ?::text[]) as g(article_id, bands)""";

    /**
     * Those that share the most bands first. Where a press release was reprinted a thousand times, the first ones will do. The offsets
     * keep the planner, which cannot know how few texts share a band, from reading all articles instead.
     */
    private static final String CANDIDATES = """
            select g.article_id as article, earlier.article_id as candidate
            from unnest(?::uuid[], ?::text[]) as g(article_id, bands)
            join article o on o.id = g.article_id
            cross join lateral (
                select alike.article_id
                from (
                    select s.article_id, s.bands from text_sketch s where s.bands && g.bands::integer[] limit 1000
                ) alike
                cross join lateral (
                    select a.stored_at, a.id from article a where a.id = alike.article_id and a.deleted_at is null offset 0
                ) a
                where (a.stored_at, a.id) < (o.stored_at, o.id)
                order by cardinality(array(select unnest(alike.bands) intersect select unnest(g.bands::integer[]))) desc,
                    a.stored_at, a.id
                limit 10
            ) earlier""";

    private static final String ADD = """
            insert into similarity (article_id, similar_to, score)
            select * from unnest(?::uuid[], ?::uuid[], ?::real[])""";

    private static final String LIKENESSES = """
            select other, score from (
                select similar_to as other, score from similarity where article_id = :article
                union all
                select article_id, score from similarity where similar_to = :article
            ) likeness
            order by score desc, other
            limit :limit""";

    private final Session session;

    SimilarityRepository(Session session) {
        this.session = session;
    }

    void remove(Collection<UUID> articles) {
        for (String column :
                List.of("similarity where article_id", "similarity where similar_to", "text_sketch where article_id")) {
            session.createNativeMutationQuery("delete from " + column + " in (:articles)")
                    .setParameterList("articles", articles)
                    .executeUpdate();
        }
    }

    void put(List<Sketched> sketched) {
        sketches(sketched).run(session, PUT);
    }

    /** Pairs of an article and an earlier one that may be similar. */
    List<Pair> candidates(List<Sketched> sketched) {
        return sketches(sketched)
                .read(
                        session,
                        CANDIDATES,
                        row -> new Pair(row.getObject("article", UUID.class), row.getObject("candidate", UUID.class)));
    }

    private static Batch<Sketched> sketches(List<Sketched> sketched) {
        return new Batch<>(sketched)
                .column("uuid", Sketched::article)
                .column("text", one -> one.sketch().written());
    }

    void add(List<Scored> pairs) {
        new Batch<>(pairs)
                .column("uuid", scored -> scored.pair().article())
                .column("uuid", scored -> scored.pair().candidate())
                .column("real", Scored::score)
                .run(session, ADD);
    }

    /** Articles that are similar to one, earlier or later, the most similar first. */
    List<Likeness> likenesses(UUID article, int limit) {
        return session.createNativeQuery(LIKENESSES, Object[].class)
                .setParameter("article", article)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Likeness((UUID) row[0], ((Number) row[1]).floatValue()))
                .toList();
    }

    /** An article and its sketch. */
    record Sketched(UUID article, Sketch sketch) {}

    /** An article, and an earlier one. */
    record Pair(UUID article, UUID candidate) {}

    /** A pair, and the share of runs of words that both have. */
    record Scored(Pair pair, double score) {}
}
