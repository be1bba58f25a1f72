package org.hemeroteca.articles.relay;

/** Kafka could not take events: they wait in the outbox. */
class KafkaAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KafkaAway(Exception cause) {
        super(cause.getCause() == null ? cause.getMessage() : cause.getCause().getMessage(), cause);
    }
}
