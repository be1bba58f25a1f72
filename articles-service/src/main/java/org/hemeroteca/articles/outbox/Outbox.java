package org.hemeroteca.articles.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Takes announcements within the transaction of the change, so that both are committed or neither is. */
@ApplicationScoped
public class Outbox {
    private final EntityManager entities;
    private final Clock clock;

    Outbox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(UUID articleId, int revision, EventKind kind, String hash) {
        entities.persist(new ArticleEvent(
                articleId, revision, kind, hash, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
