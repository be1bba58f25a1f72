package org.hemeroteca.articles.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.hemeroteca.articles.testsupport.Feed;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

/** What a dump restored into another cluster looks like: its events come from transactions that are yet to be. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class RestoredDatabaseTest {
    @Inject
    EntityManager entities;

    @Inject
    Flyway flyway;

    @Test
    void migrate_eventsOfAnotherCluster_areReadInTheirOrderBeforeNewOnes() {
        UUID first = storedId(Map.of("text", freshText()));
        UUID second = storedId(Map.of("text", freshText()));
        pretendRestored();
        assertThat(articlesInFeed()).doesNotContain(first, second);

        flyway.migrate();
        UUID third = storedId(Map.of("text", freshText()));

        assertThat(articlesInFeed()).containsSubsequence(first, second, third);
    }

    @Test
    void migrate_sameCluster_leavesCursorsAsTheyAre() {
        storedId(Map.of("text", freshText()));
        String cursor = Feed.end();

        flyway.migrate();

        assertThat(Feed.read(cursor, 10)).isEqualTo(new Feed.Answer(List.of(), cursor));
    }

    private void pretendRestored() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update article_event set txid = cast(cast(id + 1000000000 as text) as xid8)")
                    .executeUpdate();
            entities.createNativeQuery("update article_event_origin set system_identifier = 1")
                    .executeUpdate();
        });
    }

    private static List<UUID> articlesInFeed() {
        return Feed.walk(null, 1000).stream().map(Feed.Event::articleId).toList();
    }
}
