package org.hemeroteca.systemtests.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests from the document of the API: some as it says, some beside it. */
final class Fuzzer {
    private static final List<String> TYPES =
            List.of("text/plain", "application/xml", "application/json;charset=latin1", "x");

    private final URI root;
    private final Values values;
    private final List<Operation> operations;
    private final Random random;
    private final Map<String, List<String>> ids;

    /** @param ids ids that there are, by the first step of the path below which they stand */
    Fuzzer(URI root, JsonNode document, Random random, Map<String, List<String>> ids) {
        this.root = root;
        this.values = new Values(document, random);
        this.operations = Operation.all(document);
        this.random = random;
        this.ids = ids;
    }

    /** A request, and of which operation it is. */
    record Request(Operation operation, HttpRequest http, String body) {
        @Override
        public String toString() {
            return "%s %s %s %s"
                    .formatted(http.method(), http.uri(), http.headers().map(), body);
        }
    }

    Request next() {
        var operation = operations.get(random.nextInt(operations.size()));
        String path = operation.path();
        List<String> query = new ArrayList<>();
        var request = HttpRequest.newBuilder();
        for (JsonNode pointer : operation.described().path("parameters")) {
            JsonNode parameter = values.resolve(pointer);
            String name = parameter.path("name").textValue();
            switch (parameter.path("in").textValue()) {
                case "path" -> path = path.replace("{" + name + "}", encoded(id(operation, parameter)));
                case "query" -> addQuery(query, name, parameter);
                default -> addHeader(request, name, parameter);
            }
        }
        if (values.one(20)) {
            query.add("unknown=" + encoded(values.nasty()));
        }
        if (values.one(20)) {
            request.header("Accept", values.pick(List.of("text/html", "text/csv", "*/*", "application/geo+json")));
        }
        String body = body(operation, request);
        return new Request(operation, request.uri(uri(path, query)).build(), body);
    }

    private URI uri(String path, List<String> query) {
        return root.resolve(path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    private String id(Operation operation, JsonNode parameter) {
        List<String> known = ids.getOrDefault(operation.path().split("/")[3], List.of());
        if (known.isEmpty() || values.one(5)) {
            String text = values.text(parameter.path("schema"));
            // Dots alone and nothing at all would make another path of it.
            return text.isEmpty() || text.chars().allMatch(c -> c == '.') ? "x" : text;
        }
        return values.pick(known);
    }

    private void addQuery(List<String> query, String name, JsonNode parameter) {
        if (parameter.path("required").asBoolean() ? !values.one(10) : values.one(3)) {
            query.add(name + "=" + encoded(values.text(parameter.path("schema"))));
        }
    }

    /** Waiting is left out: it would make a test of minutes. */
    private void addHeader(HttpRequest.Builder request, String name, JsonNode parameter) {
        String value = values.text(parameter.path("schema"));
        if (!name.equals("Prefer") && values.one(2) && value.chars().allMatch(c -> c > 31 && c < 127)) {
            request.header(name, value);
        }
    }

    private String body(Operation operation, HttpRequest.Builder request) {
        JsonNode content = operation.described().path("requestBody").path("content");
        if (content.isEmpty()) {
            request.method(operation.method(), BodyPublishers.noBody());
            return "";
        }
        List<String> types = new ArrayList<>();
        content.fieldNames().forEachRemaining(types::add);
        String type = values.pick(types);
        String body = body(content.path(type));
        request.header("Content-Type", values.one(15) ? values.pick(TYPES) : type);
        request.method(operation.method(), publisher(body));
        return body;
    }

    private String body(JsonNode media) {
        if (values.one(8)) {
            return values.nasty();
        }
        if (values.one(10)) {
            return "{\"text\": ";
        }
        JsonNode value = values.any(media.path("schema"));
        return value.isTextual() ? value.textValue() : value.toString();
    }

    /** A lone surrogate becomes bytes that are no UTF-8. */
    private static BodyPublisher publisher(String body) {
        return body.contains("\ud800")
                ? BodyPublishers.ofByteArray(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})
                : BodyPublishers.ofString(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
