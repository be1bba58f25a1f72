package org.hemeroteca.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A read as the document of the API gives an example of it: the operation, and the path relative to the API's own. */
record Reading(String operation, String path) {
    private static final String API = "/api/v1/";

    /** One of each operation that reads something. */
    static Stream<Reading> examples(Archive archive) {
        return archive.read("/q/openapi?format=json").get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> of(path.getKey(), path.getValue().get("get")));
    }

    private static Reading of(String template, JsonNode operation) {
        String path = template;
        for (JsonNode parameter : operation.path("parameters")) {
            path = path.replace(
                    "{" + parameter.path("name").asText() + "}",
                    parameter.path("example").asText());
        }
        String query = Archive.elements(operation.path("parameters"))
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText() + "="
                        + parameter.path("example").asText())
                .collect(Collectors.joining("&", "?", ""));
        return new Reading(operation.path("operationId").asText(), path.substring(API.length()) + query);
    }
}
