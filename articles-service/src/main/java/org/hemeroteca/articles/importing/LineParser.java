package org.hemeroteca.articles.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.articles.article.NewArticle;
import org.hemeroteca.articles.article.StrictJson;
import org.hemeroteca.articles.article.Submission;
import org.hemeroteca.articles.payload.Utf8Payload;
import org.hemeroteca.articles.problem.FieldsRefused;
import org.hemeroteca.articles.problem.Violation;

/** Understands a line of an import: an article as it is posted, or as it was exported. */
@ApplicationScoped
class LineParser {
    /** What an export tells beside what was posted. The archive finds it anew. */
    private static final List<String> FOUND_ANEW =
            List.of("revision", "length", "storedAt", "duplicateOf", "similarTo", "annotation", "annotations");

    private final StrictJson json;
    private final Utf8Payload payload;
    private final Validator validator;

    LineParser(StrictJson json, Utf8Payload payload, Validator validator) {
        this.json = json;
        this.payload = payload;
        this.validator = validator;
    }

    Candidate parse(Line line) {
        try {
            return Candidate.accepted(line, submission(line));
        } catch (HttpProblem problem) {
            return Candidate.refused(line, LineProblems.of(problem));
        }
    }

    private Submission submission(Line line) {
        if (line.isTooLong()) {
            throw payload.tooLarge();
        }
        ObjectNode body = json.object(payload.decode(line.bytes()));
        UUID id = id(body.remove("id"));
        JsonNode hash = body.remove("hash");
        NewArticle article = json.article(body.remove(FOUND_ANEW));
        check(article);
        Submission submission = Submission.of(id, article);
        if (hash != null && !hash.asText().equals(submission.hash().value())) {
            throw refused("hash", "is not the hash of the text");
        }
        return submission;
    }

    private void check(NewArticle article) {
        List<Violation> violations = validator.validate(article).stream()
                .map(found -> new Violation(found.getPropertyPath().toString(), "body", found.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            throw new FieldsRefused(violations);
        }
        payload.checkSize(article.text());
    }

    private static UUID id(JsonNode id) {
        try {
            return id == null ? null : UUID.fromString(id.asText());
        } catch (IllegalArgumentException e) {
            throw refused("id", "must be a UUID");
        }
    }

    private static FieldsRefused refused(String field, String message) {
        return new FieldsRefused(List.of(new Violation(field, "body", message)));
    }
}
