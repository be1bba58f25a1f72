package org.hemeroteca.gateway.entities;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListsTest extends GatewayTest {
    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofEntities(entities);
    }

    @ParameterizedTest
    @CsvSource({
        "/actors,actors",
        "/actors/state:RU,actor",
        "/actors/state:RU/mentions,actor-mentions",
        "/places,places",
        "/actors/state:RU/related,actor-related",
        "/places/city:2800866,place",
        "/places/city:2800866/mentions,place-mentions",
        "/places/city:2800866/related,place-related",
        "/timeline,timeline",
        "/network,network",
        "/network/edges/state:RU/org:otan/sentences,edge-sentences",
        "/reprocessing,reprocessing-list",
        "/reprocessing/5f4f7f0e-58a3-4a0e-9d3c-0a8f6c1f2b7d,reprocessing"
    })
    void read_whatEntitiesServiceAnswers_isPassedOnWhole(String path, String stub) {
        var answer = when().get("/api/v1" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer.asString())).isEqualTo(json(Stubs.text("entities/" + stub + ".json")));
        entities.verify(getRequestedFor(urlPathEqualTo(path)));
    }

    static Stream<Arguments> parameters() {
        var page = Map.of("limit", "200", "cursor", "a+b/c=&d");
        return Stream.of(
                Arguments.of("/actors", Map.of("q", "José & Cía", "type", "PERSON", "sort", "name")),
                Arguments.of("/actors", page),
                Arguments.of("/actors/state:RU/mentions", page),
                Arguments.of("/places", Map.of("q", "Peñí", "type", "city", "country", "ES", "sort", "mentions")),
                Arguments.of("/places", Map.of("bbox", "170,-90,-170.5,1e-7", "near", "50.85,-4", "radiusKm", "0.5")),
                Arguments.of("/places", page),
                Arguments.of("/actors/state:RU/related", Map.of("limit", "3")),
                Arguments.of("/places/city:1/related", Map.of("limit", "3")),
                Arguments.of("/places/city:1/mentions", page),
                Arguments.of("/timeline", Map.of("from", "2021-12-01", "to", "2022-01-31", "actor", "state:RU")),
                Arguments.of("/timeline", Map.of("place", "city:1", "article", Stubs.ARTICLE, "zones", "body,byline")),
                Arguments.of("/timeline", page),
                Arguments.of("/network", Map.of("by", "article", "from", "2021-12-01", "to", "2022-01-31")),
                Arguments.of("/network", Map.of("place", "city:1", "zones", "body,byline", "actor", "state:RU")),
                Arguments.of("/network", Map.of("type", "PERSON,STATE", "minWeight", "3", "limit", "1000")),
                Arguments.of("/network/edges/state:RU/org:otan/sentences", page),
                Arguments.of("/network/edges/state:RU/org:otan/sentences", Map.of("by", "article", "place", "city:1")),
                Arguments.of("/reprocessing", page));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void list_everyParameter_reachesEntitiesServiceUnchanged(String path, Map<String, String> parameters) {
        given().queryParams(parameters).get("/api/v1" + path);
        var request = getRequestedFor(urlPathEqualTo(path));
        parameters.forEach((name, value) -> request.withQueryParam(name, equalTo(value)));
        entities.verify(request);
    }

    @Test
    void list_parametersThatAreNotGiven_areNotSent() {
        when().get("/api/v1/timeline");
        entities.verify(getRequestedFor(urlPathEqualTo("/timeline"))
                .withQueryParam("from", absent())
                .withQueryParam("limit", absent())
                .withQueryParam("cursor", absent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors", "/timeline"})
    void list_pageWithAnotherBehindIt_linksToIt(String path) {
        var answer = given().queryParam("limit", 7).get("/api/v1" + path);
        var next = json(answer.asString()).path("next").textValue();
        assertThat(answer.header("Link"))
                .contains("/api/v1" + path + "?", "limit=7", "cursor=" + next)
                .endsWith(">; rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/actors,type,PLACE",
        "/actors,sort,age",
        "/actors,limit,1000",
        "/places,type,CITY",
        "/places,country,Spain",
        "/places,sort,size",
        "/places/city:1/mentions,limit,x",
        "/places/city:1/related,limit,201",
        "/places/city:1/timeline,limit,-1",
        "/actors/state:RU/related,limit,0",
        "/actors/state:RU/timeline,limit,ten",
        "/timeline,limit,0",
        "/articles/counts,by,month",
        "/network,by,page",
        "/network,type,PLACE",
        "/network,minWeight,0",
        "/network,zones,cellar",
        "/timeline,zones,'body,cellar'",
        "/articles,sort,relevance",
        "/network,limit,1001",
        "/network/edges/state:RU/org:otan/sentences,limit,201"
    })
    void list_parameterOutOfRange_isNamed(String path, String name, String value) {
        var violation = problem(422, given().queryParam(name, value).get("/api/v1" + path))
                .path("violations")
                .path(0);
        assertThat(violation.path("field").textValue()).isEqualTo(name);
        assertThat(violation.path("in").textValue()).isEqualTo("query");
        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/actors/state:XX,actor",
        "/actors/state:XX/mentions,actor",
        "/actors/state:XX/related,actor",
        "/network?actor=state:XX,actor",
        "/network/edges/state:XX/org:otan/sentences,actor",
        "/reprocessing/5f4f7f0e-58a3-4a0e-9d3c-0a8f6c1f2b7d,reprocessing",
        "/places/city:0,place",
        "/places/city:0/mentions,place",
        "/places/city:0/related,place"
    })
    void read_unknownId_isNotFound(String path, String thing) {
        entities.resetAll();
        var problem = problem(404, when().get("/api/v1" + path));
        assertThat(problem.path("detail").textValue()).isEqualTo("There is no %s with this id".formatted(thing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actors/..",
                "/actors/%2e%2e",
                "/actors/..%2fintake",
                "/places/a%2fb",
                "/places/a%3fb=c",
                "/actors/."
            })
    void read_whatIsNoId_doesNotReachAnotherPath(String path) {
        given().urlEncodingEnabled(false).get("/api/v1" + path);
        assertThat(entities.getAllServeEvents())
                .extracting(event -> event.getRequest().getUrl())
                .allMatch(url -> url.equals("/actors") || url.equals("/places"));
    }
}
