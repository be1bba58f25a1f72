package org.hemeroteca.articles.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hemeroteca.articles.testsupport.FailingResource;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ProblemDocumentTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/nada", "/articles/nada", "/articles/1/nada", "/q/nada"})
    void call_unknownAddress_answersNotFound(String path) {
        assertProblem(given().get(path), 404, "There is nothing at this address.");
    }

    @Test
    void call_unknownArticle_namesIt() {
        String id = "00000000-0000-4000-8000-000000000000";

        assertProblem(
                given().get("/articles/" + id),
                "urn:hemeroteca:problem:article-not-found",
                404,
                "There is no article " + id + ".");
    }

    @Test
    void call_unknownMethod_answersNotAllowed() {
        assertProblem(given().put("/articles"), 405, "This address does not know the method.");
    }

    @Test
    void call_otherMediaTypeWanted_answersNotAcceptable() {
        assertProblem(
                given().accept("text/html").get("/articles"),
                406,
                "This address has no answer of an acceptable media type.");
    }

    @Test
    void call_failure_tellsNothingOfItsCause() {
        Response answer = given().get(FailingResource.FAILURE);

        assertProblem(answer, 500, "The service failed to answer; the cause is in its log.");
        assertThat(answer.asString()).doesNotContain(FailingResource.SECRET);
    }

    @Test
    void call_storeOutOfReach_answersUnavailable() {
        Response answer = given().get(FailingResource.LOST_STORE);

        assertProblem(answer, 503, "The store cannot be reached at the moment.");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.asString()).doesNotContain(FailingResource.SECRET);
    }

    private static void assertProblem(Response answer, int status, String detail) {
        assertProblem(answer, "about:blank", status, detail);
    }

    private static void assertProblem(Response answer, String type, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo(type);
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).isEqualTo(detail);
    }
}
