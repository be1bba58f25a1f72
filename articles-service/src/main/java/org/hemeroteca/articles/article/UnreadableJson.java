package org.hemeroteca.articles.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.stream.Collectors;
import org.hemeroteca.articles.problem.Violation;

/** 400: the body is not a JSON object; 422: one of its fields cannot be taken. */
public class UnreadableJson extends HttpProblem {
    private static final long serialVersionUID = 1L;

    private UnreadableJson(Builder problem) {
        super(problem);
    }

    static UnreadableJson notAnObject() {
        return malformed("The body must be a JSON object.");
    }

    static UnreadableJson of(JsonProcessingException cause) {
        if (cause instanceof JsonMappingException mapping) {
            return mapping.getPath().isEmpty() ? notAnObject() : field(mapping);
        }
        JsonLocation at = cause.getLocation();
        return malformed("The body is not valid JSON, or repeats a field (line %d, column %d)."
                .formatted(at.getLineNr(), at.getColumnNr()));
    }

    private static UnreadableJson malformed(String detail) {
        return new UnreadableJson(
                builder().withStatus(400).withTitle("Bad Request").withDetail(detail));
    }

    private static UnreadableJson field(JsonMappingException cause) {
        Violation violation = new Violation(name(cause.getPath()), "body", reason(cause));
        return new UnreadableJson(
                builder().withStatus(422).withTitle("Unprocessable Content").with("violations", List.of(violation)));
    }

    private static String name(List<JsonMappingException.Reference> path) {
        return path.stream().map(JsonMappingException.Reference::getFieldName).collect(Collectors.joining("."));
    }

    private static String reason(JsonMappingException cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", ", "is not known; the fields are ", ""));
        }
        return "must be a string";
    }
}
