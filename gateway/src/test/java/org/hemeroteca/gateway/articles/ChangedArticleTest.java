package org.hemeroteca.gateway.articles;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.gateway.testsupport.Stubs.ARTICLE;

import io.quarkus.test.junit.QuarkusTest;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangedArticleTest extends GatewayTest {
    private static final String PATCH = "{\"publishedOn\": \"2022-01-11\", \"title\": \"Garantías\", \"url\": null}";

    @Test
    void change_ofOneState_passesPatchAndConditionOn() {
        articles.stubFor(patch(urlEqualTo("/articles/" + ARTICLE))
                .willReturn(Stubs.json(200, "articles/changed.json").withHeader("ETag", "\"2-1\"")));

        var answer = given().header("If-Match", "\"1-0\"")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(PATCH)
                .patch("/api/v1/articles/" + ARTICLE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"2-1\"");
        articles.verify(patchRequestedFor(urlEqualTo("/articles/" + ARTICLE))
                .withHeader("If-Match", equalTo("\"1-0\""))
                .withRequestBody(equalToJson(PATCH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 409, 412, 428})
    void replace_refusedByTheArchive_tellsItsReason(int status) {
        articles.stubFor(put(urlEqualTo("/articles/" + ARTICLE))
                .willReturn(Stubs.problem(status, "{\"status\": %d, \"detail\": \"So it is\"}".formatted(status))));

        var answer = given().contentType("application/json")
                .body("{\"text\": \"Otro\"}")
                .put("/api/v1/articles/" + ARTICLE);

        problem(status, answer);
    }

    @Test
    void change_conditionWithoutQuotes_isRefused() {
        var answer = given().header("If-Match", "1-0")
                .contentType("application/merge-patch+json")
                .body(PATCH)
                .patch("/api/v1/articles/" + ARTICLE);

        var violation = problem(422, answer).path("violations").path(0);
        assertThat(violation.path("field").textValue()).isEqualTo("If-Match");
        assertThat(violation.path("in").textValue()).isEqualTo("header");
        assertThat(articles.getAllServeEvents()).isEmpty();
    }

    @Test
    void store_idempotencyKey_reachesTheArchive() {
        articles.stubFor(post("/articles").willReturn(Stubs.json(201, "articles/article.json")));

        given().header("Idempotency-Key", "uno")
                .contentType("application/json")
                .body("{\"text\": \"Otro\"}")
                .post("/api/v1/articles");

        articles.verify(postRequestedFor(urlEqualTo("/articles")).withHeader("Idempotency-Key", equalTo("uno")));
    }
}
