package org.hemeroteca.articles.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hemeroteca.articles.outbox.EventsConfig;
import org.jboss.logging.Logger;

/** Keeps the relay going where events go over Kafka; elsewhere it does nothing, and nothing of Kafka is loaded. */
@ApplicationScoped
public class RelayLoop {
    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final int LAST_PAGE_SECONDS = 5;

    private final Relay relay;
    private final RelayLag lag;
    private final EventsConfig config;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "relay"));
    private boolean away;

    RelayLoop(Relay relay, RelayLag lag, EventsConfig config) {
        this.relay = relay;
        this.lag = lag;
        this.config = config;
    }

    void start(@Observes StartupEvent started, MeterRegistry metrics) {
        if (config.kafka()) {
            lag.register(metrics);
            thread.scheduleWithFixedDelay(this::catchUp, 0, config.pause().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What fails is tried again after the pause: an executor would drop a task that throws. */
    private void catchUp() {
        try {
            while (!thread.isShutdown() && relay.advance()) {
                LOG.debug("More events wait for Kafka");
            }
            tellWhenBack();
        } catch (KafkaAway failure) {
            tellOnce(failure);
        } catch (RuntimeException failure) {
            LOG.error("Events could not be handed to Kafka and wait", failure);
        }
    }

    private void tellOnce(KafkaAway failure) {
        if (!away) {
            away = true;
            LOG.warnf("Kafka does not take events, and they wait: %s", failure.getMessage());
        }
    }

    private void tellWhenBack() {
        if (away) {
            away = false;
            LOG.info("Kafka takes events again");
        }
    }

    /** A page under way may come to its end; otherwise the next replica sends it again. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(LAST_PAGE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
