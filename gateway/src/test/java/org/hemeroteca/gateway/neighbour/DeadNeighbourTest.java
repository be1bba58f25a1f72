package org.hemeroteca.gateway.neighbour;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.io.IOException;
import org.hemeroteca.gateway.testsupport.HalfClosedNeighbours;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(HalfClosedNeighbours.class)
class DeadNeighbourTest {
    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void closeCircuits() {
        breakers.resetAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/" + Stubs.ARTICLE, "/" + Stubs.ARTICLE + "/text"})
    void ask_addressWhereNobodyListens_isUnavailable(String path) throws IOException {
        assertUnavailable(when().get("/api/v1/articles" + path));
    }

    @Test
    void tell_addressWhereNobodyListens_isUnavailable() throws IOException {
        assertUnavailable(given().contentType("application/json")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/articles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/state:RU", "/state:RU/related", "/state:RU/timeline"})
    void ask_neighbourThatHangsUpInTheMiddle_isUnavailable(String path) throws IOException {
        assertUnavailable(when().get("/api/v1/actors" + path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/geo+json"})
    void ask_neighbourThatDoesNotTalkHttp_isABadGateway(String accepted) throws IOException {
        var answer = given().accept(accepted).get("/api/v1/places");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(502);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(json(answer).path("detail").textValue()).contains("cannot read");
    }

    @Test
    void probe_ofTheGateway_doesNotDependOnItsNeighbours() throws IOException {
        var ready = when().get("/q/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(json(ready).path("status").textValue()).isEqualTo("UP");
    }

    @Test
    void health_ofTheGateway_showsItsNeighbours() throws IOException {
        var health = when().get("/q/health");
        assertThat(health.statusCode()).isEqualTo(200);
        var neighbours = json(health).findValue("data");
        assertThat(neighbours.path("articles-service").textValue()).isEqualTo("UNREACHABLE");
        assertThat(neighbours.path("entities-service").textValue()).isEqualTo("UNREACHABLE");
        assertThat(health.asString()).doesNotContain("127.0.0.1");
    }

    private static void assertUnavailable(Response answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.asString()).doesNotContain("127.0.0.1");
        assertThat(json(answer).path("detail").textValue()).contains("cannot be reached");
    }

    private static JsonNode json(Response answer) throws IOException {
        return new ObjectMapper().readTree(answer.asString());
    }
}
