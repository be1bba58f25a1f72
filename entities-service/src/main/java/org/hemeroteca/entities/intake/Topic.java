package org.hemeroteca.entities.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;

/**
 * Events by way of Kafka: the other source of what {@link Feed} brings. Replicas share the partitions of the topic. A batch is
 * acknowledged when its events are committed to the work table, so that a crash in between brings it again and loses none.
 */
@ApplicationScoped
class Topic {
    private static final Logger LOG = Logger.getLogger(Topic.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final TopicReader reader;
    private final KafkaSettings settings;
    private final EventsConfig config;
    private final Absence absence = new Absence(Topic.class, "Kafka");
    private KafkaConsumer<byte[], byte[]> consumer;
    private volatile long lag;
    /** Whether more was taken in than the broker knows. */
    private boolean owed;

    Topic(TopicReader reader, KafkaSettings settings, EventsConfig config) {
        this.reader = reader;
        this.settings = settings;
        this.config = config;
    }

    /** Whether events come this way. */
    boolean isRead() {
        return config.kafka();
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        if (isRead()) {
            metrics.gauge("hemeroteca.events.lag", this, topic -> topic.lag);
        }
    }

    /**
     * Takes in a batch of messages, or waits a moment for one. One thread alone may call it.
     *
     * @return whether to go on at once
     */
    boolean takeBatch() {
        try {
            var batch = open().poll(PATIENCE);
            lookAround();
            if (!batch.isEmpty() && !takeIn(batch)) {
                return false;
            }
            acknowledge();
            return true;
        } catch (KafkaException failure) {
            absence.noticed(failure.getMessage());
            close();
            return false;
        }
    }

    private boolean takeIn(ConsumerRecords<byte[], byte[]> batch) {
        try {
            reader.takeIn(batch);
            owed = true;
            return true;
        } catch (RuntimeException failure) {
            LOG.warnf("%d events could not be taken in and are read again: %s", batch.count(), failure);
            batch.partitions()
                    .forEach(partition -> consumer.seek(
                            partition, batch.records(partition).get(0).offset()));
            return false;
        }
    }

    /** While partitions move the broker takes no acknowledgement; it is owed then until they have moved. */
    private void acknowledge() {
        if (owed) {
            try {
                consumer.commitSync();
                owed = false;
            } catch (CommitFailedException | RebalanceInProgressException moving) {
                LOG.debugf("Partitions move; some events may come again: %s", moving.getMessage());
            }
        }
    }

    /** A consumer without a broker does not complain: it waits. */
    private void lookAround() {
        if (isConnected()) {
            absence.over();
        } else {
            absence.noticed("no broker can be reached");
        }
        lag = consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    private boolean isConnected() {
        return consumer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("connection-count"))
                .anyMatch(metric -> ((Number) metric.getValue().metricValue()).doubleValue() > 0);
    }

    private KafkaConsumer<byte[], byte[]> open() {
        if (consumer == null) {
            consumer = settings.consumer(settings.group());
            consumer.subscribe(List.of(config.topic()));
        }
        return consumer;
    }

    /** Leaves the group, so that other replicas take over at once. Not while a batch is taken in. */
    void close() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
            owed = false;
        }
    }
}
