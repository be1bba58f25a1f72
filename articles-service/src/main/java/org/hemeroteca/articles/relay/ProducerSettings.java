package org.hemeroteca.articles.relay;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.Config;

/** What the Kafka producer is told: every setting it knows may be given as {@code kafka.NAME}, {@code KAFKA_SECURITY_PROTOCOL} for one. */
final class ProducerSettings {
    /** Fewer than the transaction of a page may last. */
    static final int DELIVERY_MILLIS = 10_000;

    private static final Map<String, Object> DEFAULTS = Map.of(
            ProducerConfig.CLIENT_ID_CONFIG,
            "articles-service",
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "gzip",
            ProducerConfig.LINGER_MS_CONFIG,
            5,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            DELIVERY_MILLIS,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            DELIVERY_MILLIS / 2,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            DELIVERY_MILLIS / 2,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            5_000);

    /** Without these an event could be lost, or overtaken by a later one of the same article. */
    private static final Map<String, Object> FIXED =
            Map.of(ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);

    private ProducerSettings() {}

    static Map<String, Object> from(Config config) {
        Map<String, Object> settings = new HashMap<>(DEFAULTS);
        ProducerConfig.configNames()
                .forEach(name -> config.getOptionalValue("kafka." + name, String.class)
                        .ifPresent(value -> settings.put(name, value)));
        settings.putAll(FIXED);
        return settings;
    }
}
