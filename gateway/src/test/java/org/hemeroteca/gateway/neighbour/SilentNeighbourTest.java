package org.hemeroteca.gateway.neighbour;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.Stopwatch;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;

/** A neighbour that accepts calls and does not answer, before a gateway with little patience. */
@QuarkusTest
@TestProfile(SilentNeighbourTest.Impatient.class)
class SilentNeighbourTest extends GatewayTest {
    private static final int WINDOW = 6;
    private static final int SILENCE = 60_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What the gateway gives a neighbour, as a deployment would. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hemeroteca.entities.read-timeout",
                    PATIENCE.toSeconds() + "s",
                    // Longer than a busy machine takes for the calls after the first.
                    "hemeroteca.entities.breaker-pause",
                    "120s");
        }
    }

    @Test
    void ask_silentNeighbour_timesOut() {
        entities.stubFor(get("/actors")
                .willReturn(Stubs.json(200, "entities/actors.json").withFixedDelay(SILENCE)));
        var answer = when().get("/api/v1/actors");
        assertThat(problem(504, answer).path("detail").textValue()).contains("did not answer in time");
        entities.verify(1, getRequestedFor(urlEqualTo("/actors")));
    }

    @Test
    void ask_neighbourThatTricklesItsAnswer_timesOutToo() {
        entities.stubFor(get("/actors")
                .willReturn(Stubs.json(200, "entities/actors.json").withChunkedDribbleDelay(20, SILENCE)));
        problem(504, when().get("/api/v1/actors"));
    }

    @Test
    void ask_silentNeighbour_holdsUpTheFirstCallsAlone() {
        StubbedArchive.ofArticles(articles);
        entities.stubFor(get(urlPathEqualTo("/articles/" + Stubs.ARTICLE + "/annotations"))
                .willReturn(Stubs.json(200, "entities/annotations-done.json").withFixedDelay(SILENCE)));
        var first = IntStream.range(0, WINDOW)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> readAnnotations().statusCode()))
                .toList();
        assertThat(first.stream().map(CompletableFuture::join)).containsOnly(504);

        assertThat(shortest(() -> problem(503, readAnnotations()))).isLessThan(PATIENCE);
        assertThat(shortest(() -> assertThat(storePatiently().jsonPath().getString("annotation.status"))
                        .isEqualTo("UNAVAILABLE")))
                .isLessThan(PATIENCE);
    }

    private static Duration shortest(Runnable call) {
        return Stopwatch.shortest(() -> {}, call);
    }

    private static Response readAnnotations() {
        return when().get("/api/v1/articles/" + Stubs.ARTICLE + "/annotations");
    }

    private static Response storePatiently() {
        return given().contentType("application/json")
                .header("Prefer", "wait=20")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/articles");
    }
}
