package org.hemeroteca.entities.correction;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import org.hemeroteca.entities.actor.CorrectedActors;
import org.hemeroteca.entities.mention.ArchiveCounts;
import org.jboss.logging.Logger;

/**
 * Has the ledger hold in an archive that is made anew: draws the actors of which it speaks, so that texts find them. What it says
 * of mentions holds as the articles come in.
 */
@ApplicationScoped
class Reinstatement {
    private static final Logger LOG = Logger.getLogger(Reinstatement.class);
    /** Before the intake, which starts without a priority of its own. */
    private static final int BEFORE_THE_INTAKE = Interceptor.Priority.APPLICATION - 100;

    private final ArchiveCounts counts;
    private final Ledger ledger;
    private final CorrectedActors actors;
    private final InForce inForce;

    Reinstatement(ArchiveCounts counts, Ledger ledger, CorrectedActors actors, InForce inForce) {
        this.counts = counts;
        this.ledger = ledger;
        this.actors = actors;
        this.inForce = inForce;
    }

    @Transactional
    void reinstate(@Observes @Priority(BEFORE_THE_INTAKE) StartupEvent started) {
        reinstate();
    }

    /** Draws the actors of the ledger that have no record; does nothing when all have. */
    @Transactional
    void reinstate() {
        counts.lock();
        var missing = ledger.missing();
        if (missing.isEmpty()) {
            return;
        }
        var all = ledger.wholly();
        all.forEach(correction -> actors.draw(correction.portraits));
        inForce.apply(all);
        LOG.infof("Drew %d actors from the ledger of corrections", missing.size());
    }
}
