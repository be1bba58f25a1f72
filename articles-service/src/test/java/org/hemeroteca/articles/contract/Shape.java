package org.hemeroteca.articles.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Of which members a JSON document consists, and of which type each is: {@code /items/[]/id STRING}. */
final class Shape {
    private Shape() {}

    static Set<String> of(JsonNode document) {
        Set<String> shape = new TreeSet<>();
        collect(document, "", shape);
        return shape;
    }

    private static void collect(JsonNode node, String path, Set<String> shape) {
        // What may be null has its type elsewhere.
        if (!node.isNull()) {
            shape.add(path + " " + (node.isNumber() ? "NUMBER" : node.getNodeType()));
        }
        node.properties().forEach(member -> collect(member.getValue(), path + "/" + member.getKey(), shape));
        if (node.isArray()) {
            node.forEach(element -> collect(element, path + "/[]", shape));
        }
    }
}
