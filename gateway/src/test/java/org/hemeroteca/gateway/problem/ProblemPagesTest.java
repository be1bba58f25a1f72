package org.hemeroteca.gateway.problem;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemPagesTest extends GatewayTest {
    @ParameterizedTest
    @EnumSource
    void page_ofEveryType_tellsWhatToDo(ProblemType type) {
        var page = when().get(type.uri());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.asString())
                .contains("<h1>" + type.headline() + "</h1>", "What to do")
                .doesNotContain("`");
        assertThat(when().head(type.uri()).statusCode()).isEqualTo(200);
        assertThat(when().get("/problems").asString()).contains("href=\"" + type.uri() + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/api/v1/nowhere",
                "/api/v1/articles?cursor=%00",
                "/api/v1/actors?type=GOD",
                "/api/v1/articles/0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11/text"
            })
    void type_ofAProblem_leadsToItsPage(String path) {
        var problem = json(given().urlEncodingEnabled(false).get(path).asString());
        var page = when().get(problem.path("type").textValue());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("HTTP status " + problem.path("status"));
    }

    @Test
    void instance_ofAProblem_mayStandInAnAddress() {
        var problem = json(
                given().urlEncodingEnabled(false).get("/api/v1/%C3%B1%20%5E").asString());
        assertThat(problem.path("instance").textValue()).isEqualTo("/api/v1/%C3%B1%20%5E");
    }
}
