package org.hemeroteca.entities.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Shows the dead letters to whoever runs the archive, and puts them back when their cause is mended. */
@ApplicationScoped
class DeadLetterService {
    private static final Logger LOG = Logger.getLogger(DeadLetterService.class);
    private static final int MOST_SHOWN = 200;
    /** In one call; whoever has more calls again. */
    private static final int MOST_RETRIED = 10_000;

    private final DeadLetters letters;
    private final KafkaSettings settings;
    private final EventsConfig config;

    DeadLetterService(DeadLetters letters, KafkaSettings settings, EventsConfig config) {
        this.letters = letters;
        this.settings = settings;
        this.config = config;
    }

    /** @throws HttpProblem 409 when events do not come over Kafka, 503 when it is away */
    DeadLettersView read() {
        return open(box -> {
            long waiting = box.waiting();
            List<DeadLetterView> shown = new ArrayList<>();
            box.read(MOST_SHOWN, letter -> shown.add(DeadLetterView.of(letter)));
            return new DeadLettersView(waiting, shown);
        });
    }

    /**
     * Puts the waiting letters back among the events, where those that are no events still become dead letters anew.
     *
     * @throws HttpProblem as {@link #read}
     */
    RetriedLettersView retry() {
        return open(box -> {
            int retried = box.read(MOST_RETRIED, letters::putBack);
            box.acknowledge();
            return new RetriedLettersView(retried, box.waiting());
        });
    }

    private <T> T open(Function<DeadLetterBox, T> work) {
        if (!config.kafka()) {
            throw HttpProblem.valueOf(
                    Status.CONFLICT, "Events do not come over Kafka here, so there are no dead letters.");
        }
        try (var box = new DeadLetterBox(settings.consumer(settings.group() + "-dead"), config.deadLetters())) {
            return work.apply(box);
        } catch (KafkaException failure) {
            LOG.warnf(failure, "The dead letters cannot be read");
            throw HttpProblem.valueOf(
                    Status.SERVICE_UNAVAILABLE, "Kafka cannot be reached, or has no topic for dead letters.");
        }
    }
}
