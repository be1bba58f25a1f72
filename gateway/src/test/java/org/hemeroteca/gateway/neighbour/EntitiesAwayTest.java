package org.hemeroteca.gateway.neighbour;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.hemeroteca.gateway.testsupport.EntitiesAway;
import org.hemeroteca.gateway.testsupport.Stopwatch;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the archive still does, and how quickly, while entities-service is down. */
@QuarkusTest
@WithTestResource(EntitiesAway.class)
class EntitiesAwayTest {
    /** Ten times what it takes on an idle machine, and far less than any wait for entities-service. */
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @Inject
    CircuitBreakerMaintenance breakers;

    @ParameterizedTest
    @CsvSource({
        "POST, articles, 201",
        "GET, articles, 200",
        "GET, articles/" + Stubs.ARTICLE + ", 200",
        "GET, articles/" + Stubs.ARTICLE + "/text, 200",
        "GET, articles/" + Stubs.ARTICLE + "/annotations, 503",
        "POST, articles/" + Stubs.ARTICLE + "/annotations/retry, 503",
        "DELETE, articles/" + Stubs.ARTICLE + ", 204",
    })
    void call_aboutAnArticle_isAnsweredAtOnce(String method, String path, int status) {
        assertThat(shortest(() -> {
                    assertThat(send(method, path).statusCode()).isEqualTo(status);
                }))
                .isLessThan(AT_ONCE);
    }

    @Test
    void store_patientClient_isAnsweredAtOnceWithoutTheMissingPart() {
        assertThat(shortest(() -> {
                    var answer = given().contentType("application/json")
                            .header("Prefer", "wait=20")
                            .body("{\"text\": \"a\"}")
                            .post("/api/v1/articles");
                    assertThat(answer.statusCode()).isEqualTo(201);
                    assertThat(answer.jsonPath().getMap("annotation")).containsOnly(Map.entry("status", "UNAVAILABLE"));
                }))
                .isLessThan(AT_ONCE);
    }

    /** With every circuit closed before each try: an open one would make it too easy. */
    private Duration shortest(Runnable call) {
        return Stopwatch.shortest(breakers::resetAll, call);
    }

    private static Response send(String method, String path) {
        var request = given();
        return method.equals("POST") && path.equals("articles")
                ? request.contentType("application/json")
                        .body("{\"text\": \"a\"}")
                        .post("/api/v1/" + path)
                : request.request(method, "/api/v1/" + path);
    }
}
