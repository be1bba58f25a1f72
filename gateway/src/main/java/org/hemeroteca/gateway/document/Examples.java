package org.hemeroteca.gateway.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hemeroteca.gateway.entities.FeatureCollection;
import org.hemeroteca.gateway.entities.NetworkView;
import org.hemeroteca.gateway.timeline.TimelineCalendar;
import org.hemeroteca.gateway.timeline.TimelineTable;
import org.hemeroteca.gateway.transfer.Ndjson;

/**
 * The examples of one operation. They are files, {@code openapi/examples/storeArticle.request.json}, which a test sends to the
 * gateway, so that they stay true.
 */
final class Examples {
    private static final String FOLDER = "/openapi/examples/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Operation operation;

    Examples(Operation operation) {
        this.operation = operation;
    }

    void add() {
        if (operation.getRequestBody() != null) {
            addTo(operation.getRequestBody().getContent(), "request");
        }
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .map(APIResponse::getContent)
                .filter(content -> content != null)
                .forEach(content -> addTo(content, "response"));
    }

    private void addTo(Content content, String part) {
        content.getMediaTypes()
                .forEach((type, media) -> example(type, part)
                        .ifPresent(value -> media.addExample(
                                "example", OASFactory.createExample().value(value))));
    }

    private Optional<Object> example(String mediaType, String part) {
        String file = FOLDER + operation.getOperationId() + "." + part + extension(mediaType);
        try (InputStream example = getClass().getResourceAsStream(file)) {
            return example == null
                    ? Optional.empty()
                    : Optional.of(value(
                            example.readAllBytes(),
                            mediaType.endsWith("json") && !mediaType.equals(Ndjson.MEDIA_TYPE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String extension(String mediaType) {
        return switch (mediaType) {
            case FeatureCollection.MEDIA_TYPE -> ".geojson";
            case Ndjson.MEDIA_TYPE -> ".ndjson";
            case NetworkView.GRAPHML -> ".graphml";
            case MediaType.TEXT_PLAIN -> ".txt";
            case TimelineCalendar.MEDIA_TYPE -> ".ics";
            case TimelineTable.MEDIA_TYPE -> ".csv";
            default -> ".json";
        };
    }

    private static Object value(byte[] example, boolean json) throws IOException {
        return json ? JSON.readTree(example) : new String(example, UTF_8);
    }
}
