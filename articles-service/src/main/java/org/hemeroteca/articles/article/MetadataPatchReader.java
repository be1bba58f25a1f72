package org.hemeroteca.articles.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hemeroteca.articles.payload.Utf8Payload;
import org.hemeroteca.articles.problem.FieldsRefused;
import org.hemeroteca.articles.problem.Violation;

/** Reads a merge patch and refuses members that are no metadata, or of which the value is not acceptable. */
@Provider
@Consumes(MetadataPatchReader.MERGE_PATCH)
public class MetadataPatchReader implements MessageBodyReader<MetadataPatch> {
    static final String MERGE_PATCH = "application/merge-patch+json";

    private static final Set<String> FIELDS =
            new TreeSet<>(Set.of("title", "source", "url", "language", "publishedOn", "externalId"));

    private final StrictJson json;
    private final Utf8Payload payload;
    private final Validator validator;

    MetadataPatchReader(StrictJson json, Utf8Payload payload, Validator validator) {
        this.json = json;
        this.payload = payload;
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MetadataPatch.class;
    }

    @Override
    public MetadataPatch readFrom(
            Class<MetadataPatch> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return patch(json.object(payload.readJson(body, mediaType)));
    }

    private MetadataPatch patch(ObjectNode body) {
        List<Violation> violations = new ArrayList<>();
        Map<String, String> members = new HashMap<>();
        body.properties().forEach(member -> {
            reasons(member.getKey(), member.getValue())
                    .forEach(reason -> violations.add(new Violation(member.getKey(), "body", reason)));
            members.put(member.getKey(), member.getValue().textValue());
        });
        if (!violations.isEmpty()) {
            throw new FieldsRefused(violations);
        }
        return new MetadataPatch(members);
    }

    private List<String> reasons(String field, JsonNode value) {
        if (field.equals("text")) {
            return List.of("cannot be patched; put a new revision");
        }
        if (!FIELDS.contains(field)) {
            return List.of("is not known; the fields are " + String.join(", ", FIELDS));
        }
        if (!value.isTextual() && !value.isNull()) {
            return List.of("must be a string, or null to remove it");
        }
        return validator.validateValue(NewArticle.class, field, value.textValue()).stream()
                .map(violation -> violation.getMessage())
                .toList();
    }
}
