package org.hemeroteca.entities.intake;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** The dead letters that nobody has put back yet, as they are at one moment. */
final class DeadLetterBox implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    /** @param consumer whose group has acknowledged what was put back */
    DeadLetterBox(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        this.consumer = consumer;
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        this.ends = consumer.endOffsets(partitions);
    }

    /** Letters that wait, gaps of the topic's numbering included. */
    long waiting() {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    /** Goes on through the letters, to the end or until about {@code most} are read. */
    int read(int most, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        int read = 0;
        while (read < most && waiting() > 0) {
            for (var letter : consumer.poll(PATIENCE)) {
                if (letter.offset() < ends.get(new TopicPartition(letter.topic(), letter.partition()))) {
                    reader.accept(letter);
                    read++;
                }
            }
        }
        return read;
    }

    /** What was read does not wait any more. */
    void acknowledge() {
        consumer.commitSync();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
