package org.hemeroteca.systemtests.fuzzing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An operation of the document. */
record Operation(String method, String path, JsonNode described) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    static List<Operation> all(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> all.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        return all;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
