package org.hemeroteca.articles.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.articles.problem.ValueRefused;
import org.hibernate.Session;

/**
 * Remembers what became of requests with an idempotency key, in the transaction of the deed: a request that comes again while the first
 * is under way waits for its end.
 */
@ApplicationScoped
public class Repeats {
    private static final String CLAIM = """
            insert into idempotency_key (key, fingerprint, article_id, created, kept_at)
            values (:key, :fingerprint, :nobody, false, :now) on conflict do nothing""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Session session;
    private final Clock clock;

    Repeats(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * @param fingerprint differs between requests that ask for different things
     * @return what became of the first request with this key; empty if this is the first, of which {@link #remember} has to be told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Outcome> find(IdempotencyKey key, String fingerprint) {
        int claimed = session.createNativeMutationQuery(CLAIM)
                .setParameter("key", key.value())
                .setParameter("fingerprint", fingerprint)
                .setParameter("nobody", NOBODY)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(outcome(key, fingerprint));
    }

    private Outcome outcome(IdempotencyKey key, String fingerprint) {
        KeptRequest kept = session.find(KeptRequest.class, key.value());
        if (!kept.fingerprint.equals(fingerprint)) {
            throw ValueRefused.header(
                    IdempotencyKey.HEADER, "was used for another request: take a new one for each request");
        }
        return new Outcome(kept.articleId, kept.created);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(IdempotencyKey key, Outcome outcome) {
        KeptRequest kept = session.find(KeptRequest.class, key.value());
        kept.articleId = outcome.articleId();
        kept.created = outcome.created();
    }

    /** Forgets the keys of requests that came before a moment; after that the same key asks anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(Instant before) {
        return session.createMutationQuery("delete from KeptRequest where keptAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** What a request did: the article it speaks of, and whether that was made by it. */
    public record Outcome(UUID articleId, boolean created) {}
}
