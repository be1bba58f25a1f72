package org.hemeroteca.gateway.parameter;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QueryParametersTest extends GatewayTest {
    private static final String ARTICLE = "/articles/0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11";

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofArticles(articles);
        StubbedArchive.ofEntities(entities);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/actors/state:RU/mentions?limit=3&offset=7|offset|is unknown: the operation has cursor, limit",
                "GET|/search?q=otan&Limit=3|Limit|is unknown: the operation has limit, q",
                "GET|/stats?q=otan|q|is unknown: the operation has no query parameters",
                "GET|/articles/export?annotation=false|annotation|is unknown: the operation has annotations, externalId,"
                        + " language, publishedFrom, publishedTo, source, storedFrom, storedTo",
                "DELETE|" + ARTICLE + "?force=true|force|is unknown: the operation has no query parameters"
            })
    void ask_whatTheOperationDoesNotHave_isNamed(String method, String path, String name, String message) {
        var violation = onlyViolation(call(method, path));
        assertThat(violation.path("field").textValue()).isEqualTo(name);
        assertThat(violation.path("in").textValue()).isEqualTo("query");
        assertThat(violation.path("message").textValue()).isEqualTo(message);
        assertThat(articles.getAllServeEvents()).isEmpty();
        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/articles?source=a&q=b&sort=relevance&publishedTo=2022-01-01&limit=3",
        "GET,/places?q=a&bbox=1%2C2%2C3%2C4&sort=name&limit=3",
        "GET,/network?by=article&actor=state:RU&minWeight=3",
        "HEAD,/articles/export?source=a&annotations=false",
        "HEAD,/timeline?text=a&place=b"
    })
    void ask_whatTheOperationHas_isAnswered(String method, String path) {
        assertThat(call(method, path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline?from=2022-02-01&to=2022-01-31",
                "/timeline/histogram?from=2022-02-01&to=2022-01-31",
                "/actors/state:RU/timeline?from=2022-02-01&to=2022-01-31",
                "/actors?from=2022-02-01&to=2022-01-31",
                "/network?from=2022-02-01&to=2022-01-31",
                "/articles?publishedFrom=2022-02-01&publishedTo=2022-01-31",
                "/articles?storedFrom=2022-02-01T00:00:00Z&storedTo=2022-01-31",
                "/articles?storedFrom=2022-02-01T08:00:00Z&storedTo=2022-02-01T07:59:59Z",
                "/articles?mentionedFrom=2022-02-01&mentionedTo=2022-01-31",
                "/articles/export?publishedFrom=2022-02-01&publishedTo=2022-01-31"
            })
    void ask_aboutAPeriodThatEndsBeforeItBegins_isRefused(String path) {
        var violation = onlyViolation(call("GET", path));
        assertThat(violation.path("field").textValue()).isIn("to", "publishedTo", "storedTo", "mentionedTo");
        assertThat(violation.path("message").textValue()).matches("must not be before (from|[a-z]+From)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline?from=2022-02-01&to=2022-02-01",
                "/timeline?from=2022-02-01T23:00:00-05:00&to=2022-02-01",
                "/timeline?to=2022-01-31",
                "/articles?storedFrom=2022-02-01T23:00:00Z&storedTo=2022-02-01T23:00:00-05:00"
            })
    void ask_aboutAPeriod_isAnswered(String path) {
        assertThat(call("GET", path).statusCode()).isEqualTo(200);
    }

    @Test
    void order_periodThatEndsBeforeItBegins_isRefused() {
        var answer = given().contentType(ContentType.JSON)
                .body("{\"publishedFrom\": \"2022-02-01\", \"publishedTo\": \"2022-01-31\"}")
                .post("/api/v1/reprocessing");
        assertThat(onlyViolation(answer))
                .isEqualTo(
                        json(
                                "{\"field\": \"publishedTo\", \"in\": \"body\", \"message\": \"must not be before publishedFrom\"}"));
        entities.verify(0, postRequestedFor(urlPathEqualTo("/reprocessing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline?actor=", "/articles?actor", "/network?limit=3&actor=", "/actors?type&q="})
    void ask_withoutAValue_isNamed(String path) {
        assertThat(problem(422, call("GET", path)).path("violations").findValuesAsText("message"))
                .contains("must have a value, or be left out");
    }

    @Test
    void ask_withNul_isNamed() {
        assertThat(onlyViolation(call("GET", "/actors?type=PERSON&q=a%00")))
                .isEqualTo(json("{\"field\": \"q\", \"in\": \"query\", \"message\": \"must not contain NUL\"}"));
        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    private static Response call(String method, String path) {
        return given().urlEncodingEnabled(false).request(method, "/api/v1" + path);
    }

    private static JsonNode onlyViolation(Response answer) {
        var violations = problem(422, answer).path("violations");
        assertThat(violations).hasSize(1);
        return violations.path(0);
    }
}
