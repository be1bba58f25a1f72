package org.hemeroteca.entities.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Tells a removed article from any other 404. What is known of an article is forgotten only when articles-service itself says that it
 * is gone: a wrong address, or something in between that has lost its way, answers 404 to everything.
 */
public final class RemovalReader implements ResponseExceptionMapper<RuntimeException> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REMOVED = "urn:hemeroteca:problem:article-not-found";

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status == Response.Status.NOT_FOUND.getStatusCode();
    }

    /** @return null where the answer is not about an article */
    @Override
    public RuntimeException toThrowable(Response response) {
        return REMOVED.equals(type(response)) ? new RemovedArticle() : null;
    }

    private static String type(Response response) {
        try {
            return response.hasEntity()
                    ? JSON.readTree(response.readEntity(String.class))
                            .path("type")
                            .asText()
                    : "";
        } catch (JsonProcessingException noProblemDocument) {
            return "";
        }
    }
}
