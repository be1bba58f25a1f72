package org.hemeroteca.gateway.entities;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.hemeroteca.gateway.preference.Preference;

/** Waits until the annotation of an article is settled, for as long as the client prefers and the gateway can afford. */
@ApplicationScoped
public class AnnotationWait {
    private final Entities entities;
    private final WaitingConfig config;
    private final Semaphore places;
    private volatile boolean ending;

    AnnotationWait(Entities entities, WaitingConfig config) {
        this.entities = entities;
        this.config = config;
        this.places = new Semaphore(config.concurrency());
    }

    /** The annotations of the article {@code id}, once they are settled or the time is up. */
    public Waited annotations(String id, Preference preference) {
        Duration patience = preference.patience().map(this::cut).orElse(Duration.ZERO);
        if (patience.isZero() || !places.tryAcquire()) {
            return new Waited(Optional.empty(), entities.annotations(id, Duration.ZERO));
        }
        try {
            return new Waited(Optional.of(patience), settled(id, System.nanoTime() + patience.toNanos()));
        } finally {
            places.release();
        }
    }

    /** Who waits is told how it stands, rather than cut off. */
    void waitNoMore(@Observes ShutdownDelayInitiatedEvent shutdown) {
        ending = true;
    }

    private Duration cut(Duration wish) {
        return wish.compareTo(config.longest()) > 0 ? config.longest() : wish;
    }

    private Optional<AnnotationsView> settled(String id, long deadline) {
        var annotations = entities.annotations(id, slice(deadline));
        while (!isSettled(annotations) && System.nanoTime() < deadline && !ending) {
            pauseWhile(annotations.isEmpty());
            annotations = entities.annotations(id, slice(deadline));
        }
        return annotations;
    }

    private static boolean isSettled(Optional<AnnotationsView> annotations) {
        return annotations.filter(AnnotationsView::settled).isPresent();
    }

    private Duration slice(long deadline) {
        var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
        return left.compareTo(config.slice()) > 0 ? config.slice() : left;
    }

    /** entities-service waits itself with an article that it knows; for the others this saves it a storm of calls. */
    private void pauseWhile(boolean unknown) {
        if (unknown) {
            LockSupport.parkNanos(config.pause().toNanos());
        }
    }
}
