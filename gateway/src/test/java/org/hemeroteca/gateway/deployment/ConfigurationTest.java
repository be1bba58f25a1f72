package org.hemeroteca.gateway.deployment;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.gateway.testsupport.Stubs.ARTICLE;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deployment may set. */
@QuarkusTest
@TestProfile(ConfigurationTest.Deployment.class)
class ConfigurationTest extends GatewayTest {
    public static class Deployment implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hemeroteca.public-url", "https://hemeroteca.example:8443",
                    "hemeroteca.waiting.concurrency", "0",
                    "hemeroteca.limits.text", "10",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://app.example");
        }
    }

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofArticles(articles);
        StubbedArchive.ofEntities(entities);
    }

    @Test
    void addresses_ofTheGateway_areThePublicOnes() {
        assertThat(given().queryParam("limit", 1).get("/api/v1/articles").header("Link"))
                .startsWith("<https://hemeroteca.example:8443/api/v1/articles?limit=1&cursor=");
        assertThat(store("a", "wait=1").header("Location"))
                .isEqualTo("https://hemeroteca.example:8443/api/v1/articles/" + ARTICLE);
    }

    @Test
    void store_whileNobodyElseMayWait_answersAtOnceAndSaysSo() {
        entities.stubFor(get(urlPathEqualTo("/articles/" + ARTICLE + "/annotations"))
                .willReturn(Stubs.json(200, "entities/annotations-pending.json")));
        var answer = store("a", "wait=60");
        assertThat(answer.header("Preference-Applied")).isNull();
        assertThat(json(answer.asString()).path("annotation").path("status").textValue())
                .isEqualTo("PENDING");
    }

    @Test
    void store_textBeyondTheLimitOfTheDeployment_isTooLarge() {
        assertThat(store("diez letra", "").statusCode()).isEqualTo(201);
        assertThat(problem(413, store("once letras", "")).path("detail").textValue())
                .contains("10 bytes");
    }

    @Test
    void read_fromAnOriginThatIsNamed_isAllowed() {
        assertThat(given().header("Origin", "https://app.example")
                        .get("/api/v1/actors")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("https://app.example");
        assertThat(given().header("Origin", "https://evil.example")
                        .get("/api/v1/actors")
                        .header("Access-Control-Allow-Origin"))
                .isNull();
        assertThat(when().get("/api/v1/actors").statusCode()).isEqualTo(200);
    }

    @Test
    void read_fromAnOriginThatIsNamed_showsTheHeadersOfTheApi() {
        assertThat(given().header("Origin", "https://app.example")
                        .get("/api/v1/actors")
                        .header("Access-Control-Expose-Headers"))
                .contains("ETag", "Link", "RateLimit", "X-Request-ID");
    }

    private static Response store(String text, String preference) {
        return given().header("Prefer", preference)
                .contentType("text/plain")
                .body(text)
                .post("/api/v1/articles");
    }
}
