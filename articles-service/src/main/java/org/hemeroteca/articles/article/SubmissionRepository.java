package org.hemeroteca.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.articles.batch.Batch;
import org.hemeroteca.articles.outbox.EventKind;
import org.hemeroteca.articles.tracing.Trace;
import org.hibernate.Session;

/**
 * The queries on many submissions at once, in SQL: each takes as many trips to the database as for a single one. Outside a transaction
 * each is one by itself.
 */
@ApplicationScoped
class SubmissionRepository {
    private static final String KNOWN = """
            with given as (select * from unnest(?::text[], ?::text[], ?::text[]) as g(source, external_id, hash))
            select a.id, a.source, a.external_id, a.hash
            from given g join article a on a.external_id = g.external_id and a.source is not distinct from g.source
            where a.deleted_at is null
            union all
            select a.id, a.source, a.external_id, a.hash
            from given g join article a on a.hash = g.hash
            where g.external_id is null and a.external_id is null and a.deleted_at is null
            """;

    /**
     * The original of an article, the first with its text, cannot be removed before the present transaction ends: whoever removes it
     * waits, and whoever asks while it is being removed waits for the outcome. What is stored is announced by the same statement, so
     * that a single article takes one trip to the database, commit included.
     */
    private static final String INSERT = """
            with given as (
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[],
                    ?::timestamptz[], ?::text[], ?::integer[], ?::text[])
                as g(id, hash, title, source, url, language, published_on, external_id, stored_at, text, length, traceparent)
            ), original as (
                select a.hash, a.id from article a
                where a.duplicate_of is null and a.deleted_at is null and a.hash = any (array(select hash from given))
                for share
            ), added as (
                insert into article (id, hash, duplicate_of, revision, version, title, source, url, language, published_on,
                    external_id, stored_at)
                select g.id, g.hash, o.id, %1$d, 0, title, source, url, language, published_on, external_id, stored_at
                from given g left join original o using (hash)
                on conflict do nothing
                returning id, duplicate_of
            ), kept as (
                insert into revision (article_id, number, kind, text, hash, length, title, source, url, language, published_on,
                    external_id, stored_at)
                select id, %1$d, '%2$s', text, hash, length, title, source, url, language, published_on, external_id, stored_at
                from given join added using (id)
            ), announced as (
                insert into article_event (article_id, revision, kind, hash, occurred_at, traceparent)
                select id, %1$d, '%2$s', hash, stored_at, traceparent from given join added using (id) order by stored_at
            )
            select id, duplicate_of from added
            """.formatted(Article.FIRST_REVISION, EventKind.STORED);

    private final Session session;

    SubmissionRepository(Session session) {
        this.session = session;
    }

    /** The stored articles that have the keys of the submissions. */
    Map<ArticleKey, Known> findKnown(List<Submission> submissions) {
        Map<ArticleKey, Known> known = new HashMap<>();
        new Batch<>(submissions)
                .column("text", submission -> submission.metadata().source())
                .column("text", submission -> submission.metadata().externalId())
                .column("text", submission -> submission.hash().value())
                .read(session, KNOWN, row -> {
                    ContentHash hash = new ContentHash(row.getString("hash"));
                    String externalId = row.getString("external_id");
                    ArticleKey key = externalId == null
                            ? new ArticleKey(null, null, hash)
                            : new ArticleKey(row.getString("source"), externalId, null);
                    return known.put(key, new Known(row.getObject("id", UUID.class), hash));
                });
        return known;
    }

    /**
     * Stores and announces drafts, each as a duplicate of its original if it has one.
     *
     * @return those that were inserted, in their order; another article has the key, the text or the id of each of the others
     */
    List<Draft> insert(List<Draft> drafts) {
        Map<UUID, Optional<UUID>> originals = new HashMap<>();
        columns(drafts)
                .read(
                        session,
                        INSERT,
                        row -> originals.put(
                                row.getObject("id", UUID.class),
                                Optional.ofNullable(row.getObject("duplicate_of", UUID.class))));
        List<Draft> inserted = drafts.stream()
                .filter(draft -> originals.containsKey(draft.id()))
                .toList();
        inserted.forEach(
                draft -> draft.article().duplicateOf = originals.get(draft.id()).orElse(null));
        return inserted;
    }

    private static Batch<Draft> columns(List<Draft> drafts) {
        // A trace that led on from every line of an import would be too long to read.
        String trace = drafts.size() == 1 ? Trace.parent().orElse(null) : null;
        return new Batch<>(drafts)
                .column("uuid", Draft::id)
                .column("text", draft -> draft.article().hash)
                .column("text", draft -> draft.metadata().title())
                .column("text", draft -> draft.metadata().source())
                .column("text", draft -> draft.metadata().url())
                .column("text", draft -> draft.metadata().language())
                .column("date", draft -> draft.metadata().publishedOn())
                .column("text", draft -> draft.metadata().externalId())
                .column("timestamptz", draft -> draft.article().storedAt)
                .column("text", draft -> draft.revision().text)
                .column("integer", draft -> draft.revision().length)
                .column("text", draft -> trace);
    }

    /** A stored article, as far as a submission with its key has to know it. */
    record Known(UUID id, ContentHash hash) {}

    /** An article that is not stored yet, and its first state. */
    record Draft(Submission submission, Article article, Revision revision) {
        UUID id() {
            return article.id;
        }

        Metadata metadata() {
            return article.metadata();
        }
    }
}
