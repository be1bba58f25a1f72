package org.hemeroteca.gateway.tracing;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.gateway.testsupport.Stubs.ARTICLE;

import io.quarkus.test.junit.QuarkusTest;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdTest extends GatewayTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofArticles(articles);
        StubbedArchive.ofEntities(entities);
    }

    @Test
    void request_withAnId_isKnownByItEverywhere() {
        var answer = given().header("X-Request-ID", "desk-7.42")
                .header("Prefer", "wait=5")
                .contentType("application/json")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/articles");
        assertThat(answer.header("X-Request-ID")).isEqualTo("desk-7.42");
        articles.verify(postRequestedFor(urlEqualTo("/articles")).withHeader("X-Request-ID", equalTo("desk-7.42")));
        entities.verify(getRequestedFor(urlPathEqualTo("/articles/" + ARTICLE + "/annotations"))
                .withHeader("X-Request-ID", equalTo("desk-7.42")));
    }

    @Test
    void request_withoutAnId_getsOne() {
        var made = when().get("/api/v1/actors").header("X-Request-ID");
        assertThat(made).matches("[0-9a-f-]{36}");
        entities.verify(getRequestedFor(urlEqualTo("/actors")).withHeader("X-Request-ID", equalTo(made)));
        assertThat(when().get("/api/v1/actors").header("X-Request-ID")).isNotEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "\"; drop", ""})
    void request_withAnIdThatWouldForgeLogLines_getsAnother(String id) {
        assertThat(given().header("X-Request-ID", id).get("/api/v1/actors").header("X-Request-ID"))
                .matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/api/v1/nowhere", "/q/health/ready"})
    void request_toAnyPath_hasAnId(String path) {
        assertThat(when().get(path).header("X-Request-ID")).isNotBlank();
    }

    @Test
    void request_thatIsTraced_isTracedOn() {
        given().header("traceparent", TRACE).header("tracestate", "desk=7").get("/api/v1/actors");
        entities.verify(getRequestedFor(urlEqualTo("/actors"))
                .withHeader("traceparent", equalTo(TRACE))
                .withHeader("tracestate", equalTo("desk=7")));
    }
}
