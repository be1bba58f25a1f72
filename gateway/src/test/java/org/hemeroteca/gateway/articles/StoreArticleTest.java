package org.hemeroteca.gateway.articles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.gateway.testsupport.Stubs.ARTICLE;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StoreArticleTest extends GatewayTest {
    private static final String REQUEST = Stubs.resource("/openapi/examples/storeArticle.request.json");
    private static final String ANNOTATIONS = "/articles/" + ARTICLE + "/annotations";

    @BeforeEach
    void storeNewArticles() {
        articles.stubFor(post("/articles")
                .willReturn(Stubs.json(201, "articles/article.json")
                        .withHeader("ETag", "\"1-0\"")
                        .withHeader("Location", "http://articles.internal:8081/articles/" + ARTICLE)));
    }

    @Test
    void store_newArticle_answersItWithItsPublicAddress() {
        var answer = store(null);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .endsWith("/api/v1/articles/" + ARTICLE)
                .doesNotContain("internal");
        assertThat(answer.header("ETag")).isEqualTo("\"1-0\"");
        assertThat(json(answer.asString())).isEqualTo(json(Stubs.text("articles/article.json")));
        articles.verify(postRequestedFor(urlEqualTo("/articles")).withRequestBody(equalToJson(REQUEST)));
    }

    @Test
    void store_knownArticle_answers200WithoutLocation() {
        articles.stubFor(post("/articles").willReturn(Stubs.json(200, "articles/article.json")));
        var answer = store(null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Location")).isNull();
    }

    @Test
    void store_plainText_passesTheBytesOn() {
        byte[] text = "\uFEFFAyer,\r\n  en Peñíscola…\n\n".getBytes(UTF_8);
        var answer = plain("text/plain", text);
        assertThat(answer.statusCode()).isEqualTo(201);
        articles.verify(postRequestedFor(urlEqualTo("/articles")).withRequestBody(binaryEqualTo(text)));
    }

    @Test
    void store_plainTextOfAnotherCharset_namesItToArticlesService() {
        plain("text/plain;charset=ISO-8859-1", new byte[] {'a', (byte) 0xF1, 'o'});
        var request = articles.getAllServeEvents().get(0).getRequest();
        assertThat(request.getHeader("Content-Type")).containsIgnoringCase("charset=ISO-8859-1");
        assertThat(request.getBody()).isEqualTo(new byte[] {'a', (byte) 0xF1, 'o'});
    }

    @Test
    void store_loneSurrogate_reachesTheServiceThatJudgesIt() {
        given().contentType("application/json")
                .body("{\"text\": \"a\\ud800b\"}")
                .post("/api/v1/articles");
        var body = articles.getAllServeEvents().get(0).getRequest().getBodyAsString();
        assertThat(json(body).path("text").textValue()).isEqualTo("a\ud800b");
    }

    @Test
    void store_withoutPreference_doesNotAskForAnnotations() {
        var answer = store(null);
        assertThat(answer.header("Preference-Applied")).isNull();
        assertThat(json(answer.asString()).has("annotation")).isFalse();
        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    @Test
    void store_preferringToWait_answersWhenAnnotated() {
        entities.stubFor(get(urlPathEqualTo(ANNOTATIONS))
                .inScenario("intake")
                .whenScenarioStateIs(STARTED)
                .willReturn(notFound())
                .willSetStateTo("heard of"));
        entities.stubFor(get(urlPathEqualTo(ANNOTATIONS))
                .inScenario("intake")
                .whenScenarioStateIs("heard of")
                .willReturn(Stubs.json(200, "entities/annotations-pending.json"))
                .willSetStateTo("annotated"));
        entities.stubFor(get(urlPathEqualTo(ANNOTATIONS))
                .inScenario("intake")
                .whenScenarioStateIs("annotated")
                .willReturn(Stubs.json(200, "entities/annotations-done.json")));
        assertPart(store("wait=20"), "wait=20", "COMPLETE", "DONE");
    }

    @Test
    void store_annotationFails_saysThatThereIsNone() {
        entities.stubFor(
                get(urlPathEqualTo(ANNOTATIONS)).willReturn(Stubs.json(200, "entities/annotations-failed.json")));
        assertPart(store("wait=20"), "wait=20", "UNAVAILABLE", "FAILED");
    }

    @Test
    void store_timeIsUp_saysThatItIsPending() {
        entities.stubFor(
                get(urlPathEqualTo(ANNOTATIONS)).willReturn(Stubs.json(200, "entities/annotations-pending.json")));
        assertPart(store("wait=1"), "wait=1", "PENDING", "PENDING");
    }

    @Test
    void store_annotationsCannotBeAsked_isStoredAllTheSame() {
        entities.stubFor(get(urlPathEqualTo(ANNOTATIONS)).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        assertPart(store("wait=20"), null, "UNAVAILABLE", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=600|wait=60",
                "respond-async, WAIT=\"30\"|wait=30",
                "wait=99999999999|",
                "wait=soon|",
                "wait=0|"
            })
    void store_preference_isCutToWhatTheGatewayDoes(String preference, String applied) {
        entities.stubFor(
                get(urlPathEqualTo(ANNOTATIONS)).willReturn(Stubs.json(200, "entities/annotations-done.json")));
        assertThat(store(preference).header("Preference-Applied")).isEqualTo(applied);
    }

    private static Response store(String preference) {
        var request = given().contentType("application/json").body(REQUEST);
        return (preference == null ? request : request.header("Prefer", preference)).post("/api/v1/articles");
    }

    private static Response plain(String type, byte[] text) {
        var exact = EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return given().config(RestAssuredConfig.config().encoderConfig(exact))
                .contentType(type)
                .body(text)
                .post("/api/v1/articles");
    }

    private static void assertPart(Response answer, String applied, String status, String state) {
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Preference-Applied")).isEqualTo(applied);
        var part = json(answer.asString()).path("annotation");
        assertThat(part.path("status").textValue()).isEqualTo(status);
        assertThat(part.path("state").textValue()).isEqualTo(state);
    }
}
