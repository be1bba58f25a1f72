package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.Config;

/**
 * What the Kafka clients are told: every setting that they know may be given as {@code kafka.NAME}, {@code KAFKA_BOOTSTRAP_SERVERS} for one.
 */
@ApplicationScoped
class KafkaSettings {
    /** A worker may hold the row of an article for ten minutes, and with it the reader that has news of the same article. */
    private static final int LONGEST_BATCH_MILLIS = 11 * 60 * 1000;

    private static final Map<String, Object> CONSUMER = Map.of(
            ConsumerConfig.GROUP_ID_CONFIG,
            "entities-service",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
            LONGEST_BATCH_MILLIS,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            10_000,
            ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            5_000,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            // Partitions that stay where they were are read on while others move.
            ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
            "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");

    private static final Map<String, Object> PRODUCER = Map.of(
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000);

    private final Config config;

    KafkaSettings(Config config) {
        this.config = config;
    }

    String group() {
        return (String)
                settings(Set.of(ConsumerConfig.GROUP_ID_CONFIG), CONSUMER).get(ConsumerConfig.GROUP_ID_CONFIG);
    }

    /** A consumer that acknowledges what it is told to, when it is told to. */
    KafkaConsumer<byte[], byte[]> consumer(String group) {
        var settings = settings(ConsumerConfig.configNames(), CONSUMER);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    KafkaProducer<byte[], byte[]> producer() {
        var settings = settings(ProducerConfig.configNames(), PRODUCER);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> settings(Set<String> names, Map<String, Object> defaults) {
        var settings = new HashMap<>(defaults);
        names.forEach(name ->
                config.getOptionalValue("kafka." + name, String.class).ifPresent(value -> settings.put(name, value)));
        return settings;
    }
}
