package org.hemeroteca.articles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.events;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.store;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

/** Health and metrics. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ObservationTest {
    @Test
    void ready_storeInReach_isUp() {
        Response ready = given().get("/q/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.jsonPath().getList("checks.name"))
                .containsExactlyInAnyOrder("Database connections health check", "Graceful Shutdown");
    }

    @Test
    void live_always_hasNoCheckOfItsOwn() {
        assertThat(given().get("/q/health/live").jsonPath().getList("checks")).isEmpty();
    }

    @Test
    void metrics_texts_areCountedByOutcome() {
        String text = freshText();
        double fresh = metric("hemeroteca_articles_stored_total{outcome=\"new\"}");
        double duplicate = metric("hemeroteca_articles_stored_total{outcome=\"duplicate\"}");
        double known = metric("hemeroteca_articles_stored_total{outcome=\"known\"}");

        store(Map.of("text", text));
        store(Map.of("text", text));
        store(Map.of("text", text, "externalId", text));

        assertThat(metric("hemeroteca_articles_stored_total{outcome=\"new\"}")).isEqualTo(fresh + 1);
        assertThat(metric("hemeroteca_articles_stored_total{outcome=\"known\"}"))
                .isEqualTo(known + 1);
        assertThat(metric("hemeroteca_articles_stored_total{outcome=\"duplicate\"}"))
                .isEqualTo(duplicate + 1);
    }

    @Test
    void metrics_removalsAndEvents_areCounted() {
        double removed = metric("hemeroteca_articles_removed_total");
        double served = metric("hemeroteca_events_served_total");

        remove(storedId(Map.of("text", freshText())));
        events(Map.of("limit", 2));

        assertThat(metric("hemeroteca_articles_removed_total")).isEqualTo(removed + 1);
        assertThat(metric("hemeroteca_events_served_total")).isEqualTo(served + 2);
    }

    private static double metric(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElse(0);
    }
}
