package org.hemeroteca.gateway.cache;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EntityTagsTest extends GatewayTest {
    @TestHTTPResource("/api/v1/actors")
    URI actors;

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofArticles(articles);
        StubbedArchive.ofEntities(entities);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actors", "/places?near=46,6", "/timeline", "/stats", "/actors/org:otan/timeline", "/search?q=a"
            })
    void read_withTheTagOfTheAnswerBefore_answers304(String path) {
        String tag = when().get("/api/v1" + path).header("ETag");
        assertThat(tag).matches("\"[0-9A-Za-z_-]{22}\"");

        var again = given().header("If-None-Match", "\"other\", W/" + tag).get("/api/v1" + path);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
    }

    @Test
    void read_thatAnswersAnythingElseNow_hasAnotherTag() {
        String tag = when().get("/api/v1/actors").header("ETag");
        entities.stubFor(get("/actors").willReturn(Stubs.json(200, "entities/places.json")));
        var now = given().header("If-None-Match", tag).get("/api/v1/actors");
        assertThat(now.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void read_inAnotherForm_hasAnotherTag() throws Exception {
        String plain = tag("application/json", "identity");
        assertThat(tag("text/calendar", "identity")).isNotEqualTo(plain);
        assertThat(tag("application/json", "gzip")).isNotEqualTo(plain);
    }

    private String tag(String form, String coding) throws Exception {
        var request = HttpRequest.newBuilder(actors.resolve("timeline"))
                .header("Accept", form)
                .header("Accept-Encoding", coding)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    @Test
    void read_fromACache_asksFirst() {
        var answer = when().get("/api/v1/actors");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.header("Vary")).contains("Accept", "Accept-Encoding", "Authorization");
    }

    @Test
    void read_forWhoeverTakesIt_isCompressed() throws Exception {
        var request =
                HttpRequest.newBuilder(actors).header("Accept-Encoding", "gzip").build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        var body = new String(new GZIPInputStream(answer.body()).readAllBytes(), UTF_8);
        assertThat(json(body).path("items")).isNotEmpty();
    }

    @Test
    void head_hasTheTagOfTheRead() {
        assertThat(when().head("/api/v1/actors").header("ETag"))
                .isEqualTo(when().get("/api/v1/actors").header("ETag"));
    }
}
