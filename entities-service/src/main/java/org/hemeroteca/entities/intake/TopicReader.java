package org.hemeroteca.entities.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes messages of the topic into the work table, as {@link FeedReader} does pages of the feed. */
@ApplicationScoped
class TopicReader {
    private final IntakeRepository intake;
    private final DeadLetters dead;
    private final ObjectMapper json;

    TopicReader(IntakeRepository intake, DeadLetters dead, ObjectMapper json) {
        this.intake = intake;
        this.dead = dead;
        this.json = json;
    }

    /** Takes in all messages in one transaction; what is no event is put aside, so that it holds nobody up. */
    @Transactional
    void takeIn(Iterable<ConsumerRecord<byte[], byte[]>> messages) {
        List<ArticleEvent> events = new ArrayList<>();
        for (var message : messages) {
            try {
                events.add(event(message));
            } catch (IOException unreadable) {
                dead.put(message, unreadable);
            }
        }
        intake.takeIn(events);
    }

    private ArticleEvent event(ConsumerRecord<byte[], byte[]> message) throws IOException {
        var event = message.value() == null ? null : json.readValue(message.value(), ArticleEvent.class);
        if (event == null) {
            throw new IOException("The message is empty");
        }
        return event;
    }
}
