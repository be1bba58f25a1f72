package org.hemeroteca.gateway.neighbour;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailingNeighbourTest extends GatewayTest {
    private static final String SECRET = "db-7.internal";

    @ParameterizedTest
    @EnumSource(Fault.class)
    void ask_neighbourThatHangsUp_isUnavailable(Fault fault) {
        actors(aResponse().withFault(fault));
        var answer = readActors();
        problem(503, answer);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        entities.verify(3, getRequestedFor(urlEqualTo("/actors")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|{\"items\": [",
                "application/json|[]",
                "application/json|7",
                "application/json|null",
                "application/json|''",
                "application/json|{\"items\": null}",
                "application/json|{\"items\": [{\"name\": \"without id\"}]}",
                "application/json|{\"items\": [{\"id\": \"a\", \"mentions\": \"many\"}]}",
                "text/html|<html><body>It works!</body></html>",
                "text/plain|OK"
            })
    void ask_answerOutsideTheContract_isABadGateway(String type, String body) {
        actors(aResponse().withHeader("Content-Type", type).withBody(body));
        var answer = readActors();
        assertThat(problem(502, answer).path("detail").textValue()).contains("cannot read");
        assertThat(answer.asString()).doesNotContain("It works").doesNotContain("java");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 405, 406, 418, 500, 501, 502, 504})
    void ask_errorThatIsNotTheClients_isABadGateway(int status) {
        actors(Stubs.problem(
                status,
                "{\"status\": %d, \"title\": \"T\", \"detail\": \"No route to %s\"}".formatted(status, SECRET)));
        var answer = readActors();
        problem(502, answer);
        assertThat(answer.asString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({"7,7", ",5"})
    void ask_neighbourWithoutCapacity_saysWhenToTryAgain(String theirs, String ours) {
        var busy = Stubs.problem(503, "{\"status\": 503, \"title\": \"Service Unavailable\", \"detail\": \"Busy\"}");
        actors(theirs == null ? busy : busy.withHeader("Retry-After", theirs));
        var answer = readActors();
        assertThat(problem(503, answer).path("detail").textValue()).isEqualTo("Busy");
        assertThat(answer.header("Retry-After")).isEqualTo(ours);
    }

    @Test
    void ask_errorPageInsteadOfAProblem_isPassedOnByItsStatusAlone() {
        actors(aResponse()
                .withStatus(400)
                .withHeader("Content-Type", "text/html")
                .withBody("<h1>" + SECRET + "</h1>"));
        var answer = readActors();
        assertThat(problem(400, answer).path("title").textValue()).isEqualTo("Bad Request");
        assertThat(answer.asString()).doesNotContain(SECRET);
    }

    @Test
    void ask_neighbourThatStumblesOnce_isAskedAgain() {
        entities.stubFor(get("/actors")
                .inScenario("restart")
                .whenScenarioStateIs(STARTED)
                .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE))
                .willSetStateTo("up"));
        entities.stubFor(get("/actors")
                .inScenario("restart")
                .whenScenarioStateIs("up")
                .willReturn(Stubs.json(200, "entities/actors.json")));
        assertThat(readActors().statusCode()).isEqualTo(200);
    }

    @Test
    void tell_neighbourThatHangsUp_isToldOnce() {
        articles.stubFor(post("/articles").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        var answer = given().contentType("application/json")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/articles");
        problem(503, answer);
        articles.verify(1, postRequestedFor(urlEqualTo("/articles")));
    }

    @Test
    void tell_conflict_isPassedOnWithTheArticleInTheWay() {
        articles.stubFor(post("/articles").willReturn(Stubs.problem(409, """
                {"status": 409, "title": "Conflict", "detail": "Another text has this key", "articleId": "%s"}""".formatted(Stubs.ARTICLE))));
        var answer = given().contentType("application/json")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/articles");
        assertThat(problem(409, answer).path("articleId").textValue()).isEqualTo(Stubs.ARTICLE);
    }

    @Test
    void ask_oneNeighbourDown_leavesTheOtherAtWork() {
        actors(aResponse().withFault(Fault.EMPTY_RESPONSE));
        articles.stubFor(get("/articles").willReturn(Stubs.json(200, "articles/articles.json")));
        assertThat(readActors().statusCode()).isEqualTo(503);
        assertThat(when().get("/api/v1/articles").statusCode()).isEqualTo(200);
    }

    private void actors(ResponseDefinitionBuilder answer) {
        entities.stubFor(get("/actors").willReturn(answer));
    }

    private static Response readActors() {
        return when().get("/api/v1/actors");
    }
}
