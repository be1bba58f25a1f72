package org.hemeroteca.systemtests.manifest;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** One object of Kubernetes, read strictly: a field that its kind does not know, or lacks, is an error. */
record Manifest(JsonObject json) {
    private static final Map<String, Check> KINDS = Map.ofEntries(
            Map.entry("v1/Namespace", V1Namespace::validateJsonElement),
            Map.entry("v1/ConfigMap", V1ConfigMap::validateJsonElement),
            Map.entry("v1/Secret", V1Secret::validateJsonElement),
            Map.entry("v1/Service", V1Service::validateJsonElement),
            Map.entry("v1/ServiceAccount", V1ServiceAccount::validateJsonElement),
            Map.entry("apps/v1/Deployment", V1Deployment::validateJsonElement),
            Map.entry("apps/v1/StatefulSet", V1StatefulSet::validateJsonElement),
            Map.entry("networking.k8s.io/v1/Ingress", V1Ingress::validateJsonElement),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy::validateJsonElement),
            Map.entry("policy/v1/PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler::validateJsonElement),
            Map.entry("kafka.strimzi.io/v1/Kafka", StrimziKind.KAFKA::validate),
            Map.entry("kafka.strimzi.io/v1/KafkaNodePool", StrimziKind.KAFKA_NODE_POOL::validate),
            Map.entry("kafka.strimzi.io/v1/KafkaTopic", StrimziKind.KAFKA_TOPIC::validate));

    /** What the Kubernetes client for Java generates from the API's own schema for each kind. */
    @FunctionalInterface
    private interface Check {
        void validate(JsonElement element) throws IOException;
    }

    static List<Manifest> all(Reader yaml) {
        return StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false)
                .map(document -> new Manifest(new Gson().toJsonTree(document).getAsJsonObject()))
                .toList();
    }

    /** @throws IllegalArgumentException if the object is not what its kind asks for */
    void validate() {
        var check = KINDS.get(json.get("apiVersion").getAsString() + "/" + kind());
        if (check == null) {
            throw new IllegalArgumentException("Nothing checks a " + kind());
        }
        try {
            check.validate(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(this + ": " + e.getMessage(), e);
        }
    }

    String kind() {
        return json.get("kind").getAsString();
    }

    String name() {
        return json.getAsJsonObject("metadata").get("name").getAsString();
    }

    String namespace() {
        return json.getAsJsonObject("metadata").get("namespace").getAsString();
    }

    boolean isWorkload() {
        return kind().equals("Deployment") || kind().equals("StatefulSet");
    }

    JsonObject spec() {
        return json.getAsJsonObject("spec");
    }

    JsonObject podSpec() {
        return spec().getAsJsonObject("template").getAsJsonObject("spec");
    }

    Stream<JsonObject> containers() {
        return elements(podSpec(), "containers");
    }

    Stream<JsonObject> allContainers() {
        return Stream.concat(elements(podSpec(), "initContainers"), containers());
    }

    static Stream<JsonObject> elements(JsonObject parent, String field) {
        return parent.has(field)
                ? parent.getAsJsonArray(field).asList().stream().map(JsonElement::getAsJsonObject)
                : Stream.empty();
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
