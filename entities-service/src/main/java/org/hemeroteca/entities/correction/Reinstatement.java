package org.hemeroteca.entities.correction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final boolean annotates;

    /** @param annotates whether this replica has an intake for which the ledger must hold */
    Reinstatement(
            ArchiveCounts counts,
            Ledger ledger,
            CorrectedActors actors,
            InForce inForce,
            @ConfigProperty(name = "hemeroteca.intake.enabled", defaultValue = "true") boolean annotates) {
        this.counts = counts;
        this.ledger = ledger;
        this.actors = actors;
        this.inForce = inForce;
        this.annotates = annotates;
    }

    void reinstate(@Observes @Priority(BEFORE_THE_INTAKE) StartupEvent started) {
        if (annotates) {
            QuarkusTransaction.requiringNew().run(this::reinstate);
        }
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
