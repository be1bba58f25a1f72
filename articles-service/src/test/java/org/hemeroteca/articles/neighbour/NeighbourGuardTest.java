package org.hemeroteca.articles.neighbour;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(NeighbourGuardTest.Guarded.class)
class NeighbourGuardTest {
    public static class Guarded implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hemeroteca.neighbours.secret", "s3cret");
        }
    }

    @Test
    void call_withTheSecret_isAnswered() {
        given().header("Authorization", "Bearer s3cret").get("/articles").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer s3cre", "Bearer s3crets", "s3cret", "Basic s3cret"})
    void call_withoutTheSecret_isRefused(String shown) {
        var answer = given().header("Authorization", shown).get("/articles");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.jsonPath().getString("detail")).contains("gateway").doesNotContain("s3cret");
    }

    @Test
    void probe_withoutTheSecret_isAnswered() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
