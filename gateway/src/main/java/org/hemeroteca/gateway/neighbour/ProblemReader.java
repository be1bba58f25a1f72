package org.hemeroteca.gateway.neighbour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns an error answer of a neighbour into a {@link NeighbourProblem}. */
final class ProblemReader implements ResponseExceptionMapper<NeighbourProblem> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String neighbour;

    ProblemReader(String neighbour) {
        this.neighbour = neighbour;
    }

    @Override
    public NeighbourProblem toThrowable(Response response) {
        String retryAfter = response.getHeaderString(HttpHeaders.RETRY_AFTER);
        return new NeighbourProblem(neighbour, response.getStatus(), document(response), retryAfter);
    }

    /** The body, if it is JSON; an error page of something in between says nothing to our clients. */
    private static JsonNode document(Response response) {
        try {
            return response.hasEntity() ? JSON.readTree(response.readEntity(String.class)) : MissingNode.getInstance();
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
