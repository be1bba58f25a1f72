package org.hemeroteca.gateway.analysis;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AnalysisResourceTest extends GatewayTest {
    private static final String REQUEST = Stubs.resource("/openapi/examples/analyse.request.json");
    private static final int TEXT_LIMIT = 1024 * 1024;

    @BeforeEach
    void analyse() {
        entities.stubFor(post("/analyses").willReturn(Stubs.json(200, "entities/analysis.json")));
    }

    @Test
    void analyse_text_passesRequestAndAnswerOn() {
        var answer = analyse(REQUEST);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer.asString())).isEqualTo(json(Stubs.text("entities/analysis.json")));
        entities.verify(postRequestedFor(urlEqualTo("/analyses")).withRequestBody(equalToJson(REQUEST)));
    }

    @Test
    void analyse_engineAskedFor_asksForIt() {
        entities.stubFor(post("/analyses?engine=fast").willReturn(Stubs.json(200, "entities/analysis.json")));
        assertThat(analyse(REQUEST, "fast").statusCode()).isEqualTo(200);
        entities.verify(postRequestedFor(urlEqualTo("/analyses?engine=fast")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact", "FAST", "accurate|fast"})
    void analyse_unknownEngine_namesTheParameter(String engine) {
        var violation =
                problem(422, analyse(REQUEST, engine)).path("violations").path(0);
        assertThat(violation.path("field").textValue()).isEqualTo("engine");
        assertThat(violation.path("in").textValue()).isEqualTo("query");
        assertThat(violation.path("message").textValue()).isEqualTo("must be accurate or fast");
    }

    @Test
    void analyse_engineThatIsNotInstalled_saysSo() {
        entities.stubFor(post("/analyses?engine=accurate").willReturn(Stubs.problem(503, """
                {"status": 503, "title": "Engine not installed", "detail": "The accurate engine is not installed here."}""")));
        var problem = problem(503, analyse(REQUEST, "accurate"));
        assertThat(problem.path("title").textValue()).isEqualTo("Engine not installed");
        assertThat(problem.path("detail").textValue()).isEqualTo("The accurate engine is not installed here.");
    }

    @Test
    void analyse_refusedText_passesTheReasonOnButNothingFromInside() {
        entities.stubFor(post("/analyses").willReturn(Stubs.problem(422, """
                {"type": "http://entities.internal:8082/problems/invalid", "status": 422, "title": "Invalid request",
                 "detail": "See the violations", "instance": "/analyses", "node": "entities-7f9c",
                 "violations": [{"field": "text", "in": "body", "message": "must not be blank"}]}""")));
        var answer = analyse("{\"text\": \" \"}");
        var problem = problem(422, answer);
        assertThat(problem.path("title").textValue()).isEqualTo("Invalid request");
        assertThat(problem.path("detail").textValue()).isEqualTo("See the violations");
        assertThat(problem.path("violations"))
                .isEqualTo(json("[{\"field\": \"text\", \"in\": \"body\", \"message\": \"must not be blank\"}]"));
        assertThat(problem.path("instance").textValue()).isEqualTo("/api/v1/analyses");
        assertThat(answer.asString()).doesNotContain("internal:").doesNotContain("7f9c");
    }

    @ParameterizedTest
    @CsvSource({"a,1048576,200", "a,1048577,413", "ñ,524288,200", "ñ,524289,413", "🙂,262144,200", "🙂,262145,413"})
    void analyse_longText_isMeasuredInBytes(String letter, int times, int status) {
        var body = JsonNodeFactory.instance.objectNode().put("text", letter.repeat(times));
        var answer = analyse(body.toString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(entities.getAllServeEvents()).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void analyse_textOfEscapes_mayWeighSixTimesItsLimit() {
        assertThat(analyse("{\"text\": \"" + "\\u0061".repeat(TEXT_LIMIT) + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": ", "{\"text\": \"a\"", "text", "{'text': 'a'}", "{\"text\": \"a\nb\"}"})
    void analyse_malformedJson_isABadRequest(String body) {
        var problem = problem(400, analyse(body));
        assertThat(problem.path("detail").textValue()).isEqualTo("The body is not well-formed JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": 5}|text|must be a text",
                "{\"text\": true}|text|must be a text",
                "{\"text\": {\"a\": 1}}|text|must be a text",
                "{\"text\": [\"a\"]}|text|must be a text",
                "{\"text\": \"a\", \"biasCountries\": \"MX\"}|biasCountries|must be a list",
                "{\"text\": \"a\", \"biasCountries\": [{}]}|biasCountries.0|must be a text",
                "[]|''|has a value of the wrong type"
            })
    void analyse_valueOfTheWrongType_namesTheField(String body, String field, String rule) {
        var answer = analyse(body);
        var problem = problem(400, answer);
        assertThat(problem.path("violations").path(0).path("field").textValue()).isEqualTo(field);
        assertThat(problem.path("violations").path(0).path("message").textValue())
                .isEqualTo(rule);
        assertThat(answer.asString()).doesNotContain("java").doesNotContain("hemeroteca.gateway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void analyse_nothing_isUnprocessable(String body) {
        var violation = problem(422, analyse(body)).path("violations").path(0);
        assertThat(violation.path("in").textValue()).isEqualTo("body");
    }

    @Test
    void analyse_anotherMediaType_isUnsupported() {
        problem(415, given().contentType("application/xml").body("<text/>").post("/api/v1/analyses"));
    }

    @Test
    void analyse_whileAsManyAsAllowedAreUnderWay_isRefusedForAMoment() {
        entities.stubFor(post("/analyses")
                .willReturn(Stubs.json(200, "entities/analysis.json").withFixedDelay(1000)));
        List<Response> answers = IntStream.range(0, 4)
                .mapToObj(request -> CompletableFuture.supplyAsync(() -> analyse(REQUEST)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Response::statusCode).contains(200, 503).containsOnly(200, 503);
        var refused =
                answers.stream().filter(answer -> answer.statusCode() == 503).findAny();
        problem(503, refused.orElseThrow());
        assertThat(refused.orElseThrow().header("Retry-After")).isEqualTo("1");
    }

    private static Response analyse(String body) {
        return given().contentType("application/json").body(body).post("/api/v1/analyses");
    }

    private static Response analyse(String body, String engine) {
        return given().contentType("application/json")
                .queryParam("engine", engine)
                .body(body)
                .post("/api/v1/analyses");
    }
}
