package org.hemeroteca.gateway.transfer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportTest extends GatewayTest {
    private static final int ARTICLES = 50;

    @Test
    void export_manyArticles_joinsEachInTheirOrder() {
        List<String> ids = archiveExports();
        entities.stubFor(get(urlPathMatching("/articles/.*/annotations"))
                .willReturn(Stubs.json(200, "entities/annotations-done.json")));

        List<JsonNode> lines = lines(export());

        assertThat(lines).extracting(line -> line.path("id").textValue()).containsExactlyElementsOf(ids);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path("annotation").path("status").textValue()).isEqualTo("COMPLETE");
            assertThat(line.path("annotations").path("mentions")).isNotEmpty();
        });
    }

    @Test
    void export_annotationsAway_saysSoOfEachArticle() {
        archiveExports();
        entities.stubFor(
                get(urlPathMatching("/articles/.*/annotations")).willReturn(Stubs.problem(503, "{\"status\": 503}")));

        assertThat(lines(export())).hasSize(ARTICLES).allSatisfy(line -> {
            assertThat(line.path("annotation").path("status").textValue()).isEqualTo("UNAVAILABLE");
            assertThat(line.has("annotations")).isFalse();
        });
    }

    @Test
    void export_filtered_passesTheFilterOn() {
        archiveExports();

        given().queryParam("source", "El País & más")
                .queryParam("annotations", false)
                .get("/api/v1/articles/export");

        articles.verify(getRequestedFor(urlPathEqualTo("/articles/export"))
                .withQueryParam("source", equalTo("El País & más"))
                .withoutQueryParam("annotations"));
        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    @Test
    void export_headersAlone_opensNoStream() {
        archiveExports();
        for (int i = 0; i < 10; i++) {
            assertThat(given().head("/api/v1/articles/export").statusCode()).isEqualTo(200);
        }

        assertThat(articles.getAllServeEvents()).isEmpty();
    }

    private List<String> archiveExports() {
        List<String> ids = IntStream.range(0, ARTICLES)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        articles.stubFor(get(urlPathEqualTo("/articles/export"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/x-ndjson")
                        .withBody(ids.stream()
                                .map("{\"id\":\"%s\",\"text\":\"Uno\"}\n"::formatted)
                                .collect(Collectors.joining()))));
        return ids;
    }

    private static Response export() {
        Response answer = given().get("/api/v1/articles/export");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static List<JsonNode> lines(Response answer) {
        return answer.asString().lines().map(GatewayTest::json).toList();
    }
}
