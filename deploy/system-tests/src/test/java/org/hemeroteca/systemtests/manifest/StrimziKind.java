package org.hemeroteca.systemtests.manifest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Set;

/** A kind of Strimzi, checked against Strimzi's own model: a field that it does not know, however deep, is an error. */
enum StrimziKind {
    KAFKA("kafka.Kafka", Set.of("kafka")),
    KAFKA_NODE_POOL("nodepool.KafkaNodePool", Set.of("replicas", "roles", "storage")),
    KAFKA_TOPIC("topic.KafkaTopic", Set.of("partitions", "replicas"));

    /** The model keeps what it does not know; a reader that never saw where has to refuse it. */
    private static final ObjectMapper STRICT = new ObjectMapper().setAnnotationIntrospector(new Strict());

    /** By name: its annotations are of a library that is of no use here, which the compiler would miss. */
    private final String model;

    /** What the model does not tell. */
    private final Set<String> needed;

    StrimziKind(String model, Set<String> needed) {
        this.model = "io.strimzi.api.kafka.model." + model;
        this.needed = needed;
    }

    void validate(JsonElement element) throws IOException {
        read(element);
        var object = element.getAsJsonObject();
        var fields = object.getAsJsonObject("spec").keySet();
        if (!fields.containsAll(needed)) {
            throw new IOException("spec has " + fields);
        }
        if (this != KAFKA && !labels(object).has("strimzi.io/cluster")) {
            throw new IOException("the label that names the cluster is missing");
        }
    }

    private void read(JsonElement element) throws IOException {
        try {
            STRICT.readValue(element.toString(), Class.forName(model));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject labels(JsonObject object) {
        var labels = object.getAsJsonObject("metadata").getAsJsonObject("labels");
        return labels == null ? new JsonObject() : labels;
    }

    private static final class Strict extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
