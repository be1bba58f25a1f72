package org.hemeroteca.systemtests.manifest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** The fields that Strimzi's kinds have, and which of them they need; by its API v1, as far as the manifests use it. */
final class StrimziFields {
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "Kafka", Set.of("kafka", "entityOperator", "clusterCa", "clientsCa", "cruiseControl", "kafkaExporter"),
            "KafkaNodePool", Set.of("replicas", "roles", "storage", "resources", "jvmOptions", "template"),
            "KafkaTopic", Set.of("topicName", "partitions", "replicas", "config"));

    private static final Map<String, Set<String>> NEEDED = Map.of(
            "Kafka", Set.of("kafka"),
            "KafkaNodePool", Set.of("replicas", "roles", "storage"),
            "KafkaTopic", Set.of("partitions", "replicas"));

    private StrimziFields() {}

    static void validate(JsonElement element) throws IOException {
        var object = element.getAsJsonObject();
        var kind = object.get("kind").getAsString();
        var fields = object.getAsJsonObject("spec").keySet();
        if (!KNOWN.get(kind).containsAll(fields) || !fields.containsAll(NEEDED.get(kind))) {
            throw new IOException("spec has " + fields);
        }
        if (!kind.equals("Kafka") && !labels(object).has("strimzi.io/cluster")) {
            throw new IOException("the label that names the cluster is missing");
        }
    }

    private static JsonObject labels(JsonObject object) {
        var labels = object.getAsJsonObject("metadata").getAsJsonObject("labels");
        return labels == null ? new JsonObject() : labels;
    }
}
