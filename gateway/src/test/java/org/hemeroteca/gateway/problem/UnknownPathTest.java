package org.hemeroteca.gateway.problem;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnknownPathTest extends GatewayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/nowhere", "/api/v1", "/api/v1/nowhere", "/api/v2/articles", "/articles", "/q/nowhere"})
    void read_unknownPath_isAProblemToo(String path) {
        assertThat(problem(404, when().get(path)).path("detail").textValue()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|/articles|GET, HEAD, OPTIONS, POST",
                "POST|/articles/0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11|DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
                "GET|/articles/0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11/annotations/retry|OPTIONS, POST",
                "PUT|/articles/counts|GET, HEAD, OPTIONS",
                "GET|/analyses|OPTIONS, POST",
                "DELETE|/actors/state:RU/mentions|GET, HEAD, OPTIONS",
                "POST|/places|GET, HEAD, OPTIONS",
                "POST|/places/city:1/related|GET, HEAD, OPTIONS",
                "TRACE|/stats|GET, HEAD, OPTIONS",
                "PATCH|/timeline|GET, HEAD, OPTIONS"
            })
    void call_byAnUnknownMethod_saysWhichAreKnown(String method, String path, String known) {
        var answer = given().request(method, "/api/v1" + path);
        problem(405, answer);
        assertThat(answer.header("Allow")).isEqualTo(known);
    }

    @Test
    void ask_whichMethodsAPathKnows_isAnswered() {
        var answer = given().options("/api/v1/articles");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @ParameterizedTest
    @CsvSource({"OPTIONS,204", "POST,405"})
    void ask_whereThereIsSomethingToPatch_tellsTheFormOfPatches(String method, int status) {
        var answer = given().request(method, "/api/v1/articles/0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Accept-Patch")).isEqualTo("application/merge-patch+json");
        assertThat(given().options("/api/v1/articles").header("Accept-Patch")).isNull();
    }

    @Test
    void read_fromAnotherOrigin_isNotAllowedByDefault() {
        var answer = given().header("Origin", "https://elsewhere.example").get("/api/v1/nowhere");
        assertThat(answer.headers().asList())
                .noneMatch(header -> header.getName().startsWith("Access-Control-"));
    }

    @Test
    void read_metrics_isInTheFormatOfPrometheus() {
        when().get("/api/v1/nowhere");
        assertThat(when().get("/q/metrics").asString()).contains("http_server_requests_seconds_count");
    }

    @Test
    void read_anything_mayNotBeTakenForAPage() {
        assertThat(when().get("/api/v1/nowhere").header("X-Content-Type-Options"))
                .isEqualTo("nosniff");
    }
}
