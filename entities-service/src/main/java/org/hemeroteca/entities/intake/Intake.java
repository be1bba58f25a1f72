package org.hemeroteca.entities.intake;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.entities.company.CompanyKeeper;
import org.hemeroteca.entities.timeline.TimelineKeeper;
import org.hemeroteca.entities.tracing.Traces;

/** Starts what takes articles in: the readers of feed and topic, the workers, and what counts and groups behind them. */
@ApplicationScoped
class Intake {
    /** An article takes less than a second; what takes longer than this is interrupted and tried again after the restart. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Feed feed;
    private final Topic topic;
    private final Worker worker;
    private final CompanyKeeper company;
    private final TimelineKeeper timeline;
    private final IntakeConfig config;
    private final Traces traces;
    private final List<Loop> loops = new ArrayList<>();

    Intake(
            Feed feed,
            Topic topic,
            Worker worker,
            CompanyKeeper company,
            TimelineKeeper timeline,
            IntakeConfig config,
            Traces traces) {
        this.feed = feed;
        this.topic = topic;
        this.worker = worker;
        this.company = company;
        this.timeline = timeline;
        this.config = config;
        this.traces = traces;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            loops.add(new Loop("feed", () -> traces.unseen(feed::takePage), config.pollInterval()));
            if (topic.isRead()) {
                loops.add(new Loop("topic", topic::takeBatch, config.pollInterval()));
            }
            loops.add(new Loop("company", company::catchUp, config.idlePause()));
            loops.add(new Loop("timeline", timeline::catchUp, config.idlePause()));
            for (int i = 1; i <= config.workers(); i++) {
                loops.add(new Loop("worker-" + i, worker::advance, config.idlePause()));
            }
        }
    }

    /** Requests under way may take a while yet; no further article is begun in that time. */
    void takeNoMore(@Observes ShutdownDelayInitiatedEvent ending) {
        loops.forEach(Loop::stop);
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        for (Loop loop : loops) {
            loop.stop(PATIENCE);
        }
        topic.close();
    }
}
