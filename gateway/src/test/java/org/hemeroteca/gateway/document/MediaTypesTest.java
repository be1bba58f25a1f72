package org.hemeroteca.gateway.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MediaTypesTest extends GatewayTest {
    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofArticles(articles);
        StubbedArchive.ofEntities(entities);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/articles|Accept|application/json, text/plain",
                "POST|/analyses|Accept|application/json",
                "POST|/articles/import|Accept|application/x-ndjson",
                "PATCH|/articles/0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11|Accept-Patch|application/merge-patch+json"
            })
    void send_bodyOfAnotherType_tellsWhichAreTaken(String method, String path, String header, String types) {
        var answer = given().contentType("application/xml").body("<a/>").request(method, "/api/v1" + path);
        assertThat(problem(415, answer).path("detail").textValue()).contains(types.split(", "));
        assertThat(answer.header(header)).isEqualTo(types);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/actors|application/json",
                "/timeline|application/json or text/calendar or text/csv",
                "/places|application/geo+json or application/json",
                "/articles/0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11/text|text/plain"
            })
    void read_inAnotherType_tellsWhichThereAre(String path, String types) {
        var answer = given().accept("image/png").get("/api/v1" + path);
        assertThat(problem(406, answer).path("detail").textValue())
                .isEqualTo("The answer can be had as %s alone".formatted(types));
    }
}
