package org.hemeroteca.gateway.correction;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CorrectionTest extends GatewayTest {
    private static final String MERGE =
            "{\"kind\": \"MERGE\", \"into\": \"org:otan\", \"reason\": \"Los dos son la alianza.\", \"by\": \"Ana\"}";

    @Test
    void correct_actor_reachesEntitiesServiceWithItsTag() {
        StubbedArchive.ofEntities(entities);

        var answer = correct("/actors/org:nato", MERGE);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .endsWith("/api/v1/corrections/"
                        + json(answer.asString()).path("id").textValue());
        assertThat(answer.header("ETag")).isEqualTo("\"correction-of-actor\"");
        entities.verify(postRequestedFor(urlPathEqualTo("/actors/org:nato/corrections"))
                .withHeader("If-Match", equalTo("\"seen\""))
                .withRequestBody(equalToJson(MERGE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 412, 422, 428})
    void correct_refusedByEntitiesService_isRefusedTheSameWay(int status) {
        entities.stubFor(any(anyUrl())
                .willReturn(Stubs.problem(
                        status,
                        "{\"status\": %d, \"title\": \"No\", \"detail\": \"Read it again.\"}".formatted(status))));

        var problem = problem(status, correct("/actors/org:nato", MERGE));

        assertThat(problem.path("detail").textValue()).isEqualTo("Read it again.");
    }

    @ParameterizedTest
    @CsvSource({"FORGET,kind", "UNDO,kind"})
    void correct_unknownKind_isNamed(String kind, String field) {
        var problem = problem(422, correct("/mentions/x", MERGE.replace("MERGE", kind)));

        assertThat(problem.path("violations").path(0).path("field").textValue()).isEqualTo(field);
        assertThat(problem.path("violations").path(0).path("in").textValue()).isEqualTo("body");
        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/mentions?limit=3", "/related?limit=3", "/history?limit=3"})
    void read_mergedActor_leadsToTheSurvivorUnderThePublicPath(String part) {
        entities.stubFor(get(urlPathMatching("/actors/org:nato.*"))
                .willReturn(aResponse()
                        .withStatus(308)
                        .withHeader("Location", "http://127.0.0.1:8082/actors/org:otan" + part)));

        var answer = given().redirects().follow(false).get("/api/v1/actors/org:nato" + part);

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.header("Location")).endsWith("/api/v1/actors/org:otan" + part);
    }

    @Test
    void read_timelineOfAMergedActor_leadsToThatOfTheSurvivor() {
        entities.stubFor(get(urlPathEqualTo("/timeline"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"items\": [], \"next\": null}")));
        entities.stubFor(get(urlEqualTo("/actors/org:nato"))
                .willReturn(aResponse().withStatus(308).withHeader("Location", "/actors/org:otan")));

        var answer = given().redirects().follow(false).get("/api/v1/actors/org:nato/timeline");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.header("Location")).endsWith("/api/v1/actors/org:otan/timeline");
    }

    @Test
    void read_stateThatTheClientKnows_isNotSentAgain() {
        entities.stubFor(get(urlPathEqualTo("/actors/org:otan"))
                .willReturn(aResponse().withStatus(304).withHeader("ETag", "\"a\"")));

        var answer = given().header("If-None-Match", "\"a\"").get("/api/v1/actors/org:otan");

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo("\"a\"");
        entities.verify(
                getRequestedFor(urlPathEqualTo("/actors/org:otan")).withHeader("If-None-Match", equalTo("\"a\"")));
    }

    @ParameterizedTest
    @CsvSource({"/actors/nobody,actor", "/mentions/none,mention"})
    void correct_unknownId_isNotFound(String path, String thing) {
        var problem = problem(404, correct(path, MERGE));

        assertThat(problem.path("detail").textValue()).isEqualTo("There is no %s with this id".formatted(thing));
    }

    private static Response correct(String path, String correction) {
        return given().contentType("application/json")
                .header("If-Match", "\"seen\"")
                .body(correction)
                .post("/api/v1" + path + "/corrections");
    }
}
