package org.hemeroteca.gateway.analysis;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.gateway.testsupport.Stubs.ARTICLE;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.junit.QuarkusTest;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnnotationResourceTest extends GatewayTest {
    private static final String INNER = "/articles/" + ARTICLE + "/annotations";
    private static final String PUBLIC = "/api/v1" + INNER;

    @Test
    void read_annotatedArticle_answersItsAnnotations() {
        StubbedArchive.ofEntities(entities);
        var answer = when().get(PUBLIC);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer.asString())).isEqualTo(json(Stubs.text("entities/annotations-done.json")));
        assertThat(answer.header("Preference-Applied")).isNull();
    }

    @Test
    void read_articleThatEntitiesServiceHasNotHeardOf_isPending() {
        StubbedArchive.ofArticles(articles);
        entities.stubFor(get(urlPathEqualTo(INNER)).willReturn(notFound()));
        var answer = when().get(PUBLIC);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer.asString())).isEqualTo(json("""
                {"articleId": "%s", "revision": 1, "state": "PENDING", "attempts": 0, "warnings": [],
                 "publishedOn": {"value": "2022-01-12", "basis": "GIVEN"}, "zones": [], "mentions": [], "ranges": []}
                """.formatted(ARTICLE)));
    }

    @Test
    void read_articleOfWhichOnlyTheStateIsKnown_hasEmptyLayers() {
        annotations(Stubs.json(200, "entities/annotations-done.json")
                .withBody("{\"articleId\": \"%s\", \"revision\": 1, \"state\": \"PENDING\", \"attempts\": 2}"
                        .formatted(ARTICLE)));
        var answer = json(when().get(PUBLIC).asString());
        assertThat(answer.path("attempts").intValue()).isEqualTo(2);
        assertThat(answer.path("mentions")).isEqualTo(json("[]"));
        assertThat(answer.path("publishedOn").path("basis").textValue()).isEqualTo("UNKNOWN");
    }

    @Test
    void read_articleThatNobodyKnows_isNotFound() {
        entities.stubFor(get(urlPathEqualTo(INNER)).willReturn(notFound()));
        articles.stubFor(get("/articles/" + ARTICLE).willReturn(notFound()));
        var problem = problem(404, given().header("Prefer", "wait=30").get(PUBLIC));
        assertThat(problem.path("detail").textValue()).isEqualTo("There is no article with this id");
    }

    @Test
    void read_preferringToWait_answersWhenSettled() {
        StubbedArchive.ofArticles(articles);
        state(STARTED, notFound(), "unknown");
        state("unknown", notFound(), "pending");
        state("pending", Stubs.json(200, "entities/annotations-pending.json"), "done");
        state("done", Stubs.json(200, "entities/annotations-done.json"), "done");
        var answer = given().header("Prefer", "wait=30").get(PUBLIC);
        assertThat(json(answer.asString()).path("state").textValue()).isEqualTo("DONE");
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=30");
    }

    @Test
    void read_timeIsUp_isPending() {
        StubbedArchive.ofArticles(articles);
        annotations(Stubs.json(200, "entities/annotations-pending.json"));
        var answer = given().header("Prefer", "wait=1").get(PUBLIC);
        assertThat(json(answer.asString()).path("state").textValue()).isEqualTo("PENDING");
    }

    @Test
    void read_failedAnnotation_saysWhy() {
        annotations(Stubs.json(200, "entities/annotations-failed.json"));
        var answer = json(given().header("Prefer", "wait=30").get(PUBLIC).asString());
        assertThat(answer.path("state").textValue()).isEqualTo("FAILED");
        assertThat(answer.path("failure").textValue()).isNotBlank();
    }

    @Test
    void retry_failedAnnotation_isAccepted() {
        StubbedArchive.ofEntities(entities);
        var answer = when().post(PUBLIC + "/retry");
        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void retry_annotationThatHasNotFailed_isAConflict() {
        entities.stubFor(post(INNER + "/retry")
                .willReturn(Stubs.problem(
                        409, "{\"status\": 409, \"title\": \"Conflict\", \"detail\": \"The annotation is DONE\"}")));
        var problem = problem(409, when().post(PUBLIC + "/retry"));
        assertThat(problem.path("detail").textValue()).isEqualTo("The annotation is DONE");
    }

    @Test
    void retry_unknownArticle_isNotFound() {
        entities.stubFor(post(INNER + "/retry").willReturn(aResponse().withStatus(404)));
        problem(404, when().post(PUBLIC + "/retry"));
    }

    private void annotations(ResponseDefinitionBuilder answer) {
        entities.stubFor(get(urlPathEqualTo(INNER)).willReturn(answer));
    }

    private void state(String now, ResponseDefinitionBuilder answer, String next) {
        entities.stubFor(get(urlPathEqualTo(INNER))
                .inScenario("intake")
                .whenScenarioStateIs(now)
                .willReturn(answer)
                .willSetStateTo(next));
    }
}
