package org.hemeroteca.gateway.neighbour;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;

/** A neighbour that fails again and again is left alone for a while. */
@QuarkusTest
class CircuitBreakerTest extends GatewayTest {
    private static final int WINDOW = 6;

    @Test
    void ask_neighbourThatKeepsHangingUp_isLeftAlone() {
        failAll();
        for (int i = 0; i < WINDOW; i++) {
            readActors();
        }

        var answer = readActors();

        assertThat(problem(503, answer).path("detail").textValue()).contains("cannot be reached");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        entities.verify(WINDOW, getRequestedFor(urlEqualTo("/actors")));
    }

    @Test
    void ask_somethingElseOfAFailingNeighbour_isNotTriedEither() {
        failAll();
        for (int i = 0; i < WINDOW; i++) {
            readActors();
        }

        problem(503, when().get("/api/v1/places"));

        entities.verify(0, getRequestedFor(urlPathEqualTo("/places")));
    }

    @Test
    void ask_neighbourThatIsBack_isAskedAgain() {
        failAll();
        for (int i = 0; i < WINDOW; i++) {
            readActors();
        }
        entities.stubFor(get("/actors").willReturn(Stubs.json(200, "entities/actors.json")));

        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (readActors().statusCode() != 200) {
            assertThat(System.nanoTime()).as("still left alone").isLessThan(deadline);
        }
    }

    @Test
    void store_silentNeighbour_waitsNoLongerThanTheClientAsked() {
        StubbedArchive.ofArticles(articles);
        entities.stubFor(get(urlPathEqualTo("/articles/" + Stubs.ARTICLE + "/annotations"))
                .willReturn(Stubs.json(200, "entities/annotations-done.json").withFixedDelay(60_000)));

        var answer = storePatiently();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("annotation.status")).isEqualTo("UNAVAILABLE");
        assertThat(answer.time()).isLessThan(15_000);
    }

    @Test
    void ask_answersThatAreNoAccidents_leaveTheCircuitClosed() {
        entities.stubFor(get("/actors").willReturn(aResponse().withStatus(500)));
        entities.stubFor(get("/places").willReturn(Stubs.json(200, "articles/text.txt")));
        for (int i = 0; i < WINDOW; i++) {
            problem(502, readActors());
            problem(502, when().get("/api/v1/places"));
        }
        entities.verify(WINDOW, getRequestedFor(urlEqualTo("/actors")));
    }

    private void failAll() {
        entities.stubFor(get("/actors").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    }

    private static Response readActors() {
        return when().get("/api/v1/actors");
    }

    private static Response storePatiently() {
        return given().contentType("application/json")
                .header("Prefer", "wait=1")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/articles");
    }
}
