package org.hemeroteca.articles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class OpenApiDocumentTest {
    @Test
    void document_listsTheOperations() {
        assertThat(operations().keySet())
                .containsExactlyInAnyOrder(
                        "post /articles",
                        "get /articles",
                        "get /articles/{id}",
                        "get /articles/{id}/text",
                        "patch /articles/{id}",
                        "put /articles/{id}",
                        "delete /articles/{id}",
                        "post /articles/{id}/restore",
                        "get /articles/{id}/revisions",
                        "get /articles/{id}/revisions/{revision}",
                        "post /articles/import",
                        "get /articles/export",
                        "get /articles/index",
                        "get /articles/counts",
                        "get /articles/integrity",
                        "get /articles/{id}/similar",
                        "get /internal/article-events");
    }

    @Test
    void operations_all_haveASummaryAndAnIdAndATag() {
        assertThat(operations()).allSatisfy((name, operation) -> {
            assertThat(operation.get("summary")).asString().isNotBlank().doesNotContain("null");
            assertThat(operation.get("operationId")).asString().isNotBlank();
            assertThat(operation).containsKey("tags");
        });
    }

    @Test
    void operations_all_documentASuccessAndTheirProblems() {
        assertThat(operations()).allSatisfy((name, operation) -> {
            Map<String, Map<String, Object>> responses = cast(operation.get("responses"));
            assertThat(responses.keySet()).anyMatch(status -> status.startsWith("2"));
            assertThat(responses).containsKeys("400", "500", "503");
            assertThat(responses.entrySet())
                    .filteredOn(response -> response.getKey().compareTo("400") >= 0)
                    .allSatisfy(response -> assertThat(response.getValue().get("content"))
                            .asString()
                            .contains("application/problem+json")
                            .containsPattern("#/components/schemas/Http(Validation)?Problem"));
        });
    }

    @Test
    void operations_onOneArticle_documentNotFound() {
        assertThat(operations().entrySet())
                .filteredOn(operation -> operation.getKey().contains("{id}"))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(OpenApiDocumentTest.<Map<String, Object>>cast(
                                operation.getValue().get("responses")))
                        .containsKey("404"));
    }

    @Test
    void storeArticle_body_hasAnExample() {
        assertThat(document().getString("components.schemas.NewArticle.examples[0].text"))
                .startsWith("El alcalde de Cuenca");
    }

    private static Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Map<String, Object>>> paths = document().getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .map(method -> Map.entry(method.getKey() + " " + path.getKey(), method.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JsonPath document() {
        return given().queryParam("format", "json").get("/q/openapi").jsonPath();
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
