package org.hemeroteca.entities.intake;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
    private final List<Loop> loops = new CopyOnWriteArrayList<>();
    private boolean ending;

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

    void start(@ObservesAsync HttpServerStart listening) {
        begin();
    }

    void start(@ObservesAsync HttpsServerStart listening) {
        begin();
    }

    /** When the service can be asked and not before: on one core, all of them beginning at once would hold that up by a second. */
    private synchronized void begin() {
        if (config.enabled() && !ending && loops.isEmpty()) {
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
    void takeNoMore(@Observes ShutdownDelayInitiatedEvent delay) {
        beginNoMore();
    }

    private synchronized void beginNoMore() {
        ending = true;
        loops.forEach(Loop::stop);
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        beginNoMore();
        for (Loop loop : loops) {
            loop.stop(PATIENCE);
        }
        topic.close();
    }
}
