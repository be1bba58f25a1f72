package org.hemeroteca.gateway.entities;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SubjectTimelineTest extends GatewayTest {
    private static final String NOTHING = "{\"items\": [], \"next\": null}";

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofEntities(entities);
    }

    @ParameterizedTest
    @CsvSource({"/actors/state:RU,actor,state:RU,place", "/places/city:2800866,place,city:2800866,actor"})
    void timeline_ofOne_isTheTimelineRestrictedToIt(String path, String restricted, String id, String open) {
        var answer = when().get("/api/v1" + path + "/timeline");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer.asString())).isEqualTo(json(Stubs.text("entities/timeline.json")));
        entities.verify(getRequestedFor(urlPathEqualTo("/timeline"))
                .withQueryParam(restricted, equalTo(id))
                .withQueryParam(open, absent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors/state:RU", "/places/city:2800866"})
    void timeline_ofOne_takesTheParametersOfTheTimeline(String path) {
        var parameters = Map.of(
                "from", "2021-12-01",
                "to", "2022-01-31",
                "article", Stubs.ARTICLE,
                "zones", "body,byline",
                "limit", "7",
                "cursor", "a+b/c=&d");
        given().queryParams(parameters).get("/api/v1" + path + "/timeline");
        var request = getRequestedFor(urlPathEqualTo("/timeline"));
        parameters.forEach((name, value) -> request.withQueryParam(name, equalTo(value)));
        entities.verify(request);
    }

    @Test
    void timeline_ofAnActor_cannotBeTurnedToAnotherOne() {
        problem(422, given().queryParam("actor", "state:US").get("/api/v1/actors/state:RU/timeline"));
        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    @Test
    void timeline_withAnotherPageBehindIt_linksToIt() {
        var answer = given().queryParam("limit", 7).get("/api/v1/actors/state:RU/timeline");
        assertThat(answer.header("Link"))
                .contains("/timeline?", "limit=7", "cursor=MjAyMi0wMS0xMQ")
                .endsWith(">; rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors/state:RU", "/places/city:2800866"})
    void timeline_ofOneWithoutEntries_isEmpty(String path) {
        entities.stubFor(get(urlPathEqualTo("/timeline")).willReturn(okJson(NOTHING)));
        var answer = when().get("/api/v1" + path + "/timeline");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer.asString())).isEqualTo(json(NOTHING));
    }

    @ParameterizedTest
    @CsvSource({"/actors/state:XX,actor", "/places/city:0,place", "/actors/a%00b,actor", "/places/a%3fb,place"})
    void timeline_ofAnUnknownOne_isNotFound(String path, String thing) {
        entities.resetAll();
        entities.stubFor(get(urlPathEqualTo("/timeline")).willReturn(okJson(NOTHING)));
        var answer = given().urlEncodingEnabled(false).get("/api/v1" + path + "/timeline");
        assertThat(problem(404, answer).path("detail").textValue())
                .isEqualTo("There is no %s with this id".formatted(thing));
    }

    @Test
    void timeline_refusedParameter_isPassedOn() {
        entities.stubFor(get(urlPathEqualTo("/timeline")).willReturn(Stubs.problem(422, """
                {"status": 422, "title": "Invalid request",
                 "violations": [{"field": "from", "in": "query", "message": "must be an ISO 8601 date"}]}""")));
        var answer = given().queryParam("from", "soon").get("/api/v1/actors/state:RU/timeline");
        assertThat(problem(422, answer).path("violations").path(0).path("field").textValue())
                .isEqualTo("from");
    }
}
