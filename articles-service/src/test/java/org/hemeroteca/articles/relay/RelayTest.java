package org.hemeroteca.articles.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hemeroteca.articles.outbox.EventsConfig;
import org.hemeroteca.articles.outbox.FeedRepository;
import org.hemeroteca.articles.outbox.FeedService;
import org.hemeroteca.articles.outbox.RelayRepository;
import org.hemeroteca.articles.paging.OpaqueCursor;
import org.hemeroteca.articles.testsupport.Feed;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

/** What the relay does without a broker; with one it is tried together with its reader, on the packaged services. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class RelayTest {
    private static final EventsConfig KAFKA = new EventsConfig() {
        @Override
        public boolean kafka() {
            return true;
        }

        @Override
        public String topic() {
            return "article-events";
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(100);
        }
    };

    @Inject
    FeedRepository events;

    @Inject
    FeedService feed;

    @Inject
    RelayRepository relays;

    @Inject
    ObjectMapper json;

    @Test
    void advance_kafkaAway_leavesEventsWaiting() {
        begin(Feed.end());
        storedId(Map.of("text", freshText()));
        storedId(Map.of("text", freshText()));
        Optional<String> before = position();

        assertThatExceptionOfType(KafkaAway.class).isThrownBy(() -> relay().advance());

        assertThat(position()).isEqualTo(before);
        assertThat(feed.waitingAfter(position()).events()).isEqualTo(2);
    }

    @Test
    void advance_anotherReplicaAtIt_doesNothing() {
        begin(Feed.end());
        storedId(Map.of("text", freshText()));

        boolean more = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(relays.lock()).isTrue();
            return relay().advance();
        });

        assertThat(more).isFalse();
    }

    @Test
    void advance_databaseRestoredFromACopy_beginsAtTheBeginning() {
        storedId(Map.of("text", freshText()));
        begin(OpaqueCursor.of(1, 1, 1));

        assertThat(relay().advance()).isTrue();

        assertThat(position()).contains(feed.beginning());
    }

    @Test
    void follow_positionBehindTheBeginningOfTheRelay_isToldThatKafkaHasTheRest() {
        String earlier = Feed.end();
        storedId(Map.of("text", freshText()));
        begin(Feed.end());

        assertThat(isRelayed(earlier)).isFalse();
        assertThat(isRelayed(Feed.end())).isTrue();
        assertThat(feed.follow(Optional.of(Feed.end()), 1).relayed())
                .as("where Kafka is off")
                .isFalse();
    }

    private boolean isRelayed(String cursor) {
        FeedService withKafka = new FeedService(events, relays, KAFKA, new SimpleMeterRegistry());
        return QuarkusTransaction.requiringNew()
                .call(() -> withKafka.follow(Optional.of(cursor), 1).relayed());
    }

    private void begin(String cursor) {
        QuarkusTransaction.requiringNew().run(() -> relays.begin(cursor));
    }

    private Optional<String> position() {
        return QuarkusTransaction.requiringNew().call(relays::position);
    }

    /** Its broker is at a port that nobody listens at. */
    private Relay relay() {
        Map<String, String> away = Map.of("kafka.bootstrap.servers", "127.0.0.1:1", "kafka.max.block.ms", "200");
        return new Relay(
                feed,
                relays,
                new EventTopic(
                        KAFKA,
                        json,
                        new SmallRyeConfigBuilder()
                                .withSources(new PropertiesConfigSource(away, "kafka", 100))
                                .build()));
    }
}
