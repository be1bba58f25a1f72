package org.hemeroteca.gateway.search;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest extends GatewayTest {
    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofArticles(articles);
        StubbedArchive.ofEntities(entities);
    }

    @Test
    void search_word_asksForEveryKind() {
        var found = json(search("otan").asString());
        assertThat(found.path("articles").path("items")).isNotEmpty();
        assertThat(found.path("actors").path("items")).isNotEmpty();
        articles.verify(getRequestedFor(urlPathEqualTo("/articles")).withQueryParam("q", equalTo("otan")));
        assertThat(found.path("places").path("status").textValue()).isEqualTo("COMPLETE");
        assertThat(found.path("facets").path("actors").path("PERSON").intValue())
                .isEqualTo(2);
        entities.verify(getRequestedFor(urlPathEqualTo("/actors"))
                .withQueryParam("q", equalTo("otan"))
                .withQueryParam("limit", equalTo("10")));
        entities.verify(getRequestedFor(urlPathEqualTo("/places")).withQueryParam("q", equalTo("otan")));
    }

    @Test
    void search_whileOneKindFails_answersTheOthers() {
        entities.stubFor(get(urlPathEqualTo("/places")).willReturn(Stubs.problem(500, "{\"status\": 500}")));
        var found = json(search("otan").asString());
        assertThat(found.path("places").path("status").textValue()).isEqualTo("UNAVAILABLE");
        assertThat(found.path("places").path("items")).isEmpty();
        assertThat(found.path("actors").path("status").textValue()).isEqualTo("COMPLETE");
    }

    @Test
    void search_thatAServiceRefuses_isRefused() {
        entities.stubFor(
                get(urlPathEqualTo("/actors"))
                        .willReturn(
                                Stubs.problem(
                                        422,
                                        "{\"status\": 422, \"violations\": [{\"field\": \"q\", \"in\": \"query\", \"message\": \"no\"}]}")));
        assertThat(problem(422, search("otan")).at("/violations/0/field").textValue())
                .isEqualTo("q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void search_forNothing_isRefused(String q) {
        assertThat(problem(422, search(q)).at("/violations/0/field").textValue())
                .isEqualTo("q");
    }

    @Test
    void search_requestId_reachesEveryService() {
        given().header("X-Request-ID", "desk-9").queryParam("q", "a").get("/api/v1/search");
        entities.verify(getRequestedFor(urlPathEqualTo("/places")).withHeader("X-Request-ID", equalTo("desk-9")));
        entities.verify(getRequestedFor(urlPathEqualTo("/stats/names")).withHeader("X-Request-ID", equalTo("desk-9")));
    }

    private static Response search(String q) {
        return given().queryParam("q", q).get("/api/v1/search");
    }
}
