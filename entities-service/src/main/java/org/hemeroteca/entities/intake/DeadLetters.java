package org.hemeroteca.entities.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Where messages go that no event can be read from, and the way back from there. */
@ApplicationScoped
class DeadLetters {
    static final String REASON = "reason";
    static final String ORIGIN = "origin";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final KafkaSettings settings;
    private final EventsConfig config;
    private final Counter buried;
    private KafkaProducer<byte[], byte[]> producer;

    DeadLetters(KafkaSettings settings, EventsConfig config, MeterRegistry metrics) {
        this.settings = settings;
        this.config = config;
        this.buried = Counter.builder("hemeroteca.events.dead")
                .description("Messages put aside because no event can be read from them")
                .register(metrics);
    }

    /** Returns when the brokers have it. */
    void put(ConsumerRecord<byte[], byte[]> message, Exception cause) {
        var letter = new ProducerRecord<>(config.deadLetters(), message.key(), message.value());
        var origin = "%s-%d@%d".formatted(message.topic(), message.partition(), message.offset());
        letter.headers()
                .add(REASON, cause.getMessage().lines().findFirst().orElse("").getBytes(UTF_8))
                .add(ORIGIN, origin.getBytes(UTF_8));
        await(open().send(letter));
        buried.increment();
        LOG.errorf("Message %s is no event and was put aside: %s", origin, cause.getMessage());
    }

    /** Puts the message back among the others; returns when the brokers have it. */
    void putBack(ConsumerRecord<byte[], byte[]> letter) {
        await(open().send(new ProducerRecord<>(config.topic(), letter.key(), letter.value())));
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException failure) {
            throw new KafkaException(failure.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new KafkaException(ending);
        }
    }

    private synchronized KafkaProducer<byte[], byte[]> open() {
        if (producer == null) {
            producer = settings.producer();
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }
}
