package org.hemeroteca.gateway.articles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.gateway.testsupport.Stubs.ARTICLE;

import io.quarkus.test.junit.QuarkusTest;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ArticleResourceTest extends GatewayTest {
    private static final String ONE = "/api/v1/articles/" + ARTICLE;

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofArticles(articles);
    }

    @Test
    void read_article_keepsItsEntityTag() {
        var answer = when().get(ONE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1-0\"");
        assertThat(json(answer.asString())).isEqualTo(json(Stubs.text("articles/article.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/text"})
    void read_stateThatTheClientHas_isNotSentAgain(String part) {
        articles.stubFor(get("/articles/" + ARTICLE + part)
                .withHeader("If-None-Match", equalTo("\"1-0\""))
                .willReturn(aResponse().withStatus(304).withHeader("ETag", "\"1-0\"")));
        var answer = given().header("If-None-Match", "\"1-0\"").get(ONE + part);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo("\"1-0\"");
        assertThat(answer.asByteArray()).isEmpty();
    }

    @Test
    void read_text_keepsEveryByte() {
        byte[] text = "\uFEFFDos  espacios,\r\n\tCRLF y un emoji 🙂\n\n".getBytes(UTF_8);
        articles.stubFor(get("/articles/" + ARTICLE + "/text")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/plain;charset=UTF-8")
                        .withBody(text)));
        var answer = when().get(ONE + "/text");
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(answer.asByteArray()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/text"})
    void read_unknownArticle_isNotFound(String part) {
        articles.stubFor(get("/articles/" + ARTICLE + part)
                .willReturn(Stubs.problem(404, "{\"status\":404,\"title\":\"Not Found\",\"instance\":\"/inner\"}")));
        var problem = problem(404, when().get(ONE + part));
        assertThat(problem.path("detail").textValue()).isEqualTo("There is no article with this id");
        assertThat(problem.path("instance").textValue()).isEqualTo(ONE + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "..", "%2e%2e%2finternal%2farticle-events", ARTICLE + "0", "%00"})
    void read_whatIsNoId_doesNotReachArticlesService(String id) {
        var answer = given().urlEncodingEnabled(false).get("/api/v1/articles/" + id);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(articles.getAllServeEvents()).isEmpty();
    }

    @Test
    void delete_article_removesIt() {
        var answer = when().delete(ONE);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.asString()).isEmpty();
    }

    @Test
    void delete_unknownArticle_isNotFound() {
        articles.resetAll();
        problem(404, when().delete(ONE));
    }

    @Test
    void list_page_namesTheNextOneByItsPublicAddress() {
        var answer = given().queryParam("source", "El País & más")
                .queryParam("limit", 1)
                .queryParam("cursor", "a+b/c=")
                .get("/api/v1/articles");
        articles.verify(getRequestedFor(urlPathEqualTo("/articles"))
                .withQueryParam("source", equalTo("El País & más"))
                .withQueryParam("limit", equalTo("1"))
                .withQueryParam("cursor", equalTo("a+b/c=")));
        var next = json(answer.asString()).path("next").textValue();
        assertThat(answer.header("Link"))
                .startsWith("<http://")
                .contains("/api/v1/articles?", "source=El%20Pa%C3%ADs%20%26%20m%C3%A1s", "limit=1", "cursor=" + next)
                .doesNotContain("a%2Bb")
                .endsWith(">; rel=\"next\"");
    }

    @Test
    void list_lastPage_saysSo() {
        articles.stubFor(get("/articles")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"items\":[],\"next\":null}")));
        var answer = when().get("/api/v1/articles");
        assertThat(answer.asString()).isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(answer.header("Link")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "1.5"})
    void list_limitOutOfRange_namesTheParameter(String limit) {
        var problem = problem(422, given().queryParam("limit", limit).get("/api/v1/articles"));
        var violation = problem.path("violations").path(0);
        assertThat(violation.path("field").textValue()).isEqualTo("limit");
        assertThat(violation.path("in").textValue()).isEqualTo("query");
        assertThat(violation.path("message").textValue()).contains("1 to 200");
        assertThat(articles.getAllServeEvents()).isEmpty();
    }

    @Test
    void count_words_reachTheArchive() {
        assertThat(when().get("/api/v1/articles/counts?by=day&q=otan").statusCode())
                .isEqualTo(200);
        articles.verify(getRequestedFor(urlPathEqualTo("/articles/counts")).withQueryParam("q", equalTo("otan")));
    }

    @Test
    void list_followsItsOwnLink_toTheSameParameters() {
        var link = given().queryParam("source", "El País & más")
                .get("/api/v1/articles")
                .header("Link");
        given().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        articles.verify(
                2, getRequestedFor(urlPathEqualTo("/articles")).withQueryParam("source", equalTo("El País & más")));
    }

    @Test
    void read_inAnUnknownMediaType_isNotAcceptable() {
        articles.stubFor(get("/articles/" + ARTICLE).willReturn(notFound()));
        problem(406, given().accept("image/png").get(ONE));
    }
}
