package org.hemeroteca.gateway.limit;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Refuses a {@code Content-Type} that names no media type, at which the framework fails. */
@Provider
@PreMatching
public class BodyForm implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String form = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (form != null && !isMediaType(form)) {
            throw new NotSupportedException("Content-Type names no media type");
        }
    }

    private static boolean isMediaType(String form) {
        try {
            return MediaType.valueOf(form) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
