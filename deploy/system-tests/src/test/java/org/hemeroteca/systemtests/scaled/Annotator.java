package org.hemeroteca.systemtests.scaled;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.systemtests.Archive;

/** An entities-service and what it tells of its work. */
record Annotator(Service service) {
    /** A message that no event could be read from. */
    record DeadLetter(String origin, String reason, String value) {}

    boolean isDone(Collection<String> ids) {
        return ids.stream().allMatch(this::isDone);
    }

    private boolean isDone(String id) {
        var answer = annotation(id);
        return answer.statusCode() == 200
                && Archive.json(answer).get("state").asText().equals("DONE");
    }

    HttpResponse<byte[]> annotation(String id) {
        return api().get("articles/%s/annotations".formatted(id));
    }

    /** Articles of the whole archive that are {@code pending}, {@code done} or {@code failed}. */
    long count(String state) {
        return api().read("intake").get(state).asLong();
    }

    /** How many articles this instance has annotated since it was started. */
    double annotated() {
        return Told.by(service, "hemeroteca_annotation_seconds_count").orElse(0);
    }

    List<DeadLetter> deadLetters() {
        return Archive.elements(api().read("intake/dead-letters").get("items"))
                .map(letter -> new DeadLetter(
                        letter.get("origin").asText(),
                        letter.get("reason").asText(),
                        letter.get("value").asText()))
                .toList();
    }

    JsonNode retryDeadLetters() {
        return Archive.json(api().post("intake/dead-letters/retry", ""));
    }

    private Archive api() {
        return new Archive(service.address().resolve("/"));
    }
}
