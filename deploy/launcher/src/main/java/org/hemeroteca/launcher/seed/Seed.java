package org.hemeroteca.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An article to begin with: the body of the request that stores it, metadata and raw text. */
public record Seed(String name, JsonNode article) {
    static Seed of(String name, ObjectNode metadata, String text) {
        return new Seed(name, metadata.deepCopy().put("text", text));
    }
}
