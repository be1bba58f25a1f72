package org.hemeroteca.articles.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.hemeroteca.articles.outbox.EventView;
import org.hemeroteca.articles.outbox.EventsConfig;

/** The topic that events are handed to. One thread at a time may use it. */
@ApplicationScoped
public class EventTopic {
    private final EventsConfig events;
    private final ObjectMapper json;
    private final Config config;
    private Producer<String, byte[]> producer;

    EventTopic(EventsConfig events, ObjectMapper json, Config config) {
        this.events = events;
        this.json = json;
        this.config = config;
    }

    /**
     * Returns when the brokers have them all; those of an article stand in their order, since the article's id is their key.
     *
     * @throws KafkaAway when they may not have all of them; some may be there
     */
    void append(List<EventView> page) {
        try {
            Producer<String, byte[]> open = open();
            List<Future<RecordMetadata>> sent =
                    page.stream().map(event -> open.send(message(event))).toList();
            open.flush();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (KafkaException | ExecutionException failure) {
            // What it still holds must not be sent behind what is handed to it next time.
            close();
            throw new KafkaAway(failure);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new KafkaAway(ending);
        }
    }

    private ProducerRecord<String, byte[]> message(EventView event) {
        try {
            return new ProducerRecord<>(events.topic(), event.articleId().toString(), json.writeValueAsBytes(event));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Producer<String, byte[]> open() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    ProducerSettings.from(config), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
