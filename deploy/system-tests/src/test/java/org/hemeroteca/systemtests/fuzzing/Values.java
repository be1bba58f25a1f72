package org.hemeroteca.systemtests.fuzzing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values for the schemas of a document: most of them allowed, some of them as nasty as clients get. */
final class Values {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "NaN",
            "null",
            "true",
            "[]",
            "a\u0000b",
            "\ud800",
            "\udc00\ud800",
            "💥",
            "%",
            "%00",
            "..",
            "../../etc/passwd",
            "' or 1=1 --",
            "\"\\",
            "<script>",
            "${jndi:ldap://x}",
            "9".repeat(30),
            "ñ".repeat(300),
            "2022-02-30",
            "+12022-01-01",
            "0000-00-00",
            "\u202e\u0301",
            "\r\nX-Injected: 1");

    private static final List<String> WORDS =
            List.of("OTAN", "Rusia", "ayer en Ginebra", "2022-01-12", "Viena", "cumbre", "es", "https://example.org/a");

    private final JsonNode document;
    private final Random random;

    Values(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** The schema or parameter itself, where {@code node} only points to it. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref")
                ? resolve(document.at(node.path("$ref").textValue().substring(1)))
                : node;
    }

    /** A value as text, for a parameter. */
    String text(JsonNode schema) {
        return one(8) ? nasty() : any(schema).asText();
    }

    String nasty() {
        return pick(NASTY);
    }

    /** A JSON value for a schema, now and then one of another kind. */
    JsonNode any(JsonNode schema) {
        return one(15) ? somethingElse() : fitting(resolve(schema));
    }

    private JsonNode fitting(JsonNode schema) {
        if (schema.has("enum")) {
            return pick(schema.path("enum"));
        }
        if (schema.path("examples").isArray() && one(2)) {
            return pick(schema.path("examples"));
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> JSON.arrayNode().add(any(schema.path("items"))).add(any(schema.path("items")));
            case "integer" -> JSON.numberNode(around(schema));
            case "number" -> JSON.numberNode(around(schema) + random.nextDouble());
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(string(schema));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText("string");
    }

    private JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        schema.path("properties").properties().forEach(member -> {
            if (!one(3)) {
                object.set(member.getKey(), any(member.getValue()));
            }
        });
        return object;
    }

    /** Within the bounds or just beyond them. */
    private long around(JsonNode schema) {
        long low = schema.path("minimum").asLong(0) - 1;
        long high = Math.min(schema.path("maximum").asLong(1000) + 1, low + 100_000);
        return low + (long) (random.nextDouble() * (high - low + 1));
    }

    private String string(JsonNode schema) {
        if (one(10)) {
            return nasty();
        }
        if (schema.path("format").asText().equals("date")) {
            return LocalDate.of(2021, 12, 1).plusDays(random.nextInt(80)).toString();
        }
        return pick(WORDS);
    }

    private JsonNode somethingElse() {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextInt());
            case 2 -> JSON.booleanNode(true);
            case 3 -> JSON.arrayNode();
            case 4 -> JSON.objectNode();
            default -> JSON.textNode(nasty());
        };
    }

    /** True once in {@code n} times. */
    boolean one(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private JsonNode pick(JsonNode choices) {
        List<JsonNode> all = new ArrayList<>();
        choices.forEach(all::add);
        return pick(all);
    }
}
