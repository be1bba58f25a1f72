package org.hemeroteca.entities.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * How long the archive's lock is waited for, and how long it is held. One article at a time is stored, so all replicas together hold it
 * for no more than a second a second.
 */
@ApplicationScoped
class StoringTime {
    private final TransactionSynchronizationRegistry transaction;
    private final Timer waiting;
    private final Timer holding;

    StoringTime(TransactionSynchronizationRegistry transaction, MeterRegistry metrics) {
        this.transaction = transaction;
        this.waiting = metrics.timer("hemeroteca.storing.wait");
        this.holding = metrics.timer("hemeroteca.storing");
    }

    /** Takes the lock, and counts until the transaction has ended: the commit lets go of it. */
    void count(Runnable lock) {
        waiting.record(lock);
        var held = Timer.start();
        transaction.registerInterposedSynchronization(new Ended(() -> held.stop(holding)));
    }

    private record Ended(Runnable then) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            then.run();
        }
    }
}
