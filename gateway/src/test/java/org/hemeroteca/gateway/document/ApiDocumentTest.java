package org.hemeroteca.gateway.document;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.testsupport.ApiOperation;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentTest extends GatewayTest {
    private static final Path STORED = Path.of("openapi.yaml");

    @Test
    void document_thatIsServed_isTheStoredOne() throws IOException {
        var served = when().get("/q/openapi").asString();
        if (Boolean.getBoolean("openapi.store")) {
            Files.writeString(STORED, served);
        }
        assertThat(served)
                .as(
                        "The API has changed. If that is meant: mvn test -pl gateway -Dtest=ApiDocumentTest -Dopenapi.store=true")
                .isEqualTo(Files.readString(STORED));
    }

    @Test
    void operations_ofTheDocument_areFullyDescribed() {
        for (ApiOperation operation : ApiOperation.all()) {
            var described = operation.node();
            assertThat(described.path("operationId").textValue())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(described.path("summary").textValue())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(described.path("description").textValue())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(described.path("tags")).as(operation.toString()).hasSize(1);
            assertThat(described.path("parameters"))
                    .as(operation.toString())
                    .allSatisfy(parameter -> assertThat(
                                    parameter.path("description").textValue())
                            .as("%s", parameter)
                            .isNotBlank());
            assertThat(described.path("responses").fieldNames())
                    .toIterable()
                    .as(operation.toString())
                    .contains("502", "503", "504", "default");
        }
    }

    @Test
    void parameters_ofTheDocument_haveAType() {
        for (ApiOperation operation : ApiOperation.all()) {
            for (JsonNode parameter : operation.node().path("parameters")) {
                assertThat(parameter.path("schema").fieldNames())
                        .toIterable()
                        .as("%s %s", operation, parameter)
                        .containsAnyOf("type", "$ref");
            }
        }
    }

    @Test
    void operations_ofTheDocument_needOneScope() {
        assertThat(ApiOperation.all())
                .allSatisfy(operation -> assertThat(
                                operation.node().path("security").path(0).path("bearer"))
                        .as(operation.toString())
                        .singleElement()
                        .satisfies(scope -> assertThat(Scope.ALL).contains(scope.textValue())));
    }

    @Test
    void operations_withABody_haveExamplesOfIt() {
        for (ApiOperation operation : ApiOperation.all()) {
            assertThat(operation.bodiesWithoutExample())
                    .as(operation.toString())
                    .isEmpty();
        }
    }

    @Test
    void fields_ofTheDocument_areDescribed() {
        List<String> bare = new ArrayList<>();
        ApiOperation.document().path("components").path("schemas").properties().forEach(schema -> {
            if (schema.getValue().path("description").isMissingNode()
                    && !schema.getKey().startsWith("Page")) {
                bare.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().forEach(field -> {
                if (!isDescribed(field.getValue())) {
                    bare.add(schema.getKey() + "." + field.getKey());
                }
            });
        });
        assertThat(bare).isEmpty();
    }

    private static boolean isDescribed(JsonNode field) {
        return field.has("description") || field.has("$ref");
    }

    @Test
    void interfaces_ofTheNeighbours_areNotInTheDocument() {
        assertThat(ApiOperation.document().path("paths").fieldNames())
                .toIterable()
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void swaggerUi_ofTheGateway_isServed() {
        assertThat(when().get("/q/swagger-ui/").statusCode()).isEqualTo(200);
    }
}
