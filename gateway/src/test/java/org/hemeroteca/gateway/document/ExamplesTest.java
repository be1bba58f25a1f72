package org.hemeroteca.gateway.document;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hemeroteca.gateway.problem.Problems;
import org.hemeroteca.gateway.testsupport.ApiOperation;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.transfer.Ndjson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends the examples of the document to the gateway and holds its answers against the document. */
@QuarkusTest
class ExamplesTest extends GatewayTest {
    private OpenApiValidationFilter contract;

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofArticles(articles);
        StubbedArchive.ofEntities(entities);
        contract = new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(
                        ApiOperation.document().toString())
                // The gateway of the tests, as that of the local run, asks nobody for credentials.
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                        .build())
                .build());
    }

    @Test
    void examples_ofEveryOperation_areTrue() {
        assertThat(ApiOperation.all()).hasSizeGreaterThan(16).allSatisfy(operation -> {
            for (String sent : types(operation.node().path("requestBody"))) {
                for (String accepted : types(operation.success())) {
                    assertAnswersItsExample(operation, accepted, call(operation, sent, accepted));
                }
            }
        });
    }

    /** The media types that a request or an answer has; one that is empty where there is no body. */
    private static List<String> types(JsonNode message) {
        List<String> types = new ArrayList<>();
        message.path("content").fieldNames().forEachRemaining(types::add);
        return types.isEmpty() ? List.of("") : types;
    }

    private Response call(ApiOperation operation, String sent, String accepted) {
        var request = given().config(config().encoderConfig(
                                encoderConfig().encodeContentTypeAs(Ndjson.MEDIA_TYPE, ContentType.TEXT)))
                .filter(contract)
                // Where there is no body to accept, the document's own page accepts a problem alone.
                .accept(accepted.isEmpty() ? Problems.FORM : accepted);
        operation.node().path("parameters").forEach(parameter -> send(request, parameter));
        if (!sent.isEmpty()) {
            var body = example(operation.node().path("requestBody"), sent);
            request.contentType(sent).body(body.isTextual() ? body.textValue() : body.toString());
        }
        return request.request(operation.method(), operation.path());
    }

    private static void send(RequestSpecification request, JsonNode parameter) {
        String name = parameter.path("name").textValue();
        switch (parameter.path("in").textValue()) {
            case "path" -> request.pathParam(name, parameter.path("example").asText());
            case "header" -> sendHeader(request, name, parameter.path("example").textValue());
            default -> sendQuery(request, name, parameter);
        }
    }

    /** Only what has to be there. */
    private static void sendQuery(RequestSpecification request, String name, JsonNode parameter) {
        if (parameter.path("required").asBoolean()) {
            request.queryParam(name, parameter.path("example").asText());
        }
    }

    private static void sendHeader(RequestSpecification request, String name, String value) {
        assertThat(value).as(name).isNotBlank();
        request.header(name, value);
    }

    private static void assertAnswersItsExample(ApiOperation operation, String type, Response answer) {
        assertThat(answer.statusCode()).as(operation.toString()).hasToString(operation.successStatus());
        if (!type.isEmpty()) {
            var example = example(operation.success(), type);
            assertThat(answer.contentType()).as(operation.toString()).startsWith(type);
            assertThat(example.isTextual() ? TextNode.valueOf(answer.asString()) : json(answer.asString()))
                    .as(operation.toString())
                    .isEqualTo(example);
        }
    }

    private static JsonNode example(JsonNode body, String type) {
        return StreamSupport.stream(
                        body.path("content").path(type).path("examples").spliterator(), false)
                .findFirst()
                .orElseThrow()
                .path("value");
    }
}
