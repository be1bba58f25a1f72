package org.hemeroteca.gateway.testsupport;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An operation of the served document. */
public record ApiOperation(String method, String path, JsonNode node) {
    /** The document that the gateway serves. */
    public static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(given().queryParam("format", "json")
                            .get("/q/openapi")
                            .asString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All operations of the document. */
    public static List<ApiOperation> all() {
        List<ApiOperation> all = new ArrayList<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> all.add(new ApiOperation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        return all;
    }

    /** The bodies of request and success that have no example. */
    public List<String> bodiesWithoutExample() {
        List<String> bare = new ArrayList<>();
        node.path("requestBody")
                .path("content")
                .properties()
                .forEach(body -> collect(bare, "request", body.getKey(), body.getValue()));
        success()
                .path("content")
                .properties()
                .forEach(body -> collect(bare, "response", body.getKey(), body.getValue()));
        return bare;
    }

    private static void collect(List<String> bare, String part, String type, JsonNode media) {
        if (media.path("examples").isEmpty()) {
            bare.add(part + " " + type);
        }
    }

    /** The first answer of a call that does what it should. */
    public JsonNode success() {
        return node.path("responses").path(successStatus());
    }

    /** Its status. */
    public String successStatus() {
        return node.path("responses").has("201") ? "201" : firstSuccess();
    }

    private String firstSuccess() {
        List<String> statuses = new ArrayList<>();
        node.path("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses.stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
