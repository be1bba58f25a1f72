package org.hemeroteca.entities.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message that no event could be read from.
 *
 * @param origin topic, partition and offset where it stood
 * @param reason why it could not be read
 * @param value its beginning, up to 1,000 characters
 */
public record DeadLetterView(String origin, String reason, String value, Instant putAsideAt) {
    private static final int LONGEST = 1000;

    static DeadLetterView of(ConsumerRecord<byte[], byte[]> letter) {
        return new DeadLetterView(
                header(letter, DeadLetters.ORIGIN),
                header(letter, DeadLetters.REASON),
                Optional.ofNullable(letter.value()).map(DeadLetterView::text).orElse(null),
                Instant.ofEpochMilli(letter.timestamp()));
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        return Optional.ofNullable(letter.headers().lastHeader(name))
                .map(header -> text(header.value()))
                .orElse(null);
    }

    private static String text(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
