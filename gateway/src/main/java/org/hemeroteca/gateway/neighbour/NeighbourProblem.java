package org.hemeroteca.gateway.neighbour;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A neighbour answered with an error.
 * Of its problem document only the parts that are meant for clients are kept; {@code instance}, for one, names an inner path.
 */
public final class NeighbourProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String neighbour;
    private final int status;
    private final transient JsonNode document;
    private final String retryAfter;

    NeighbourProblem(String neighbour, int status, JsonNode document, String retryAfter) {
        super("%s answered %d".formatted(neighbour, status));
        this.neighbour = neighbour;
        this.status = status;
        this.document = document;
        this.retryAfter = retryAfter;
    }

    public String neighbour() {
        return neighbour;
    }

    public int status() {
        return status;
    }

    /** A text member of the document, such as {@code detail}. */
    public Optional<String> text(String member) {
        return member(member).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Any member of the document, such as {@code violations}. */
    public Optional<JsonNode> member(String member) {
        return Optional.ofNullable(document.get(member));
    }

    /** When the neighbour wants to be asked again, in seconds. */
    public Optional<String> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
