package org.hemeroteca.entities.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts what takes articles in: one reader of the feed and the workers. */
@ApplicationScoped
class Intake {
    /** An article takes less than a second; what takes longer than this is interrupted and tried again after the restart. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Feed feed;
    private final Worker worker;
    private final IntakeConfig config;
    private final List<Loop> loops = new ArrayList<>();

    Intake(Feed feed, Worker worker, IntakeConfig config) {
        this.feed = feed;
        this.worker = worker;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            loops.add(new Loop("feed", feed::takePage, config.pollInterval()));
            for (int i = 1; i <= config.workers(); i++) {
                loops.add(new Loop("worker-" + i, worker::advance, config.idlePause()));
            }
        }
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        loops.forEach(Loop::stop);
        for (Loop loop : loops) {
            loop.stop(PATIENCE);
        }
    }
}
