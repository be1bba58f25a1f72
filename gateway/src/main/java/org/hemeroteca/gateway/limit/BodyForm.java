package org.hemeroteca.gateway.limit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Refuses a {@code Content-Type} that names no media type, at which the framework fails. */
@Provider
@PreMatching
public class BodyForm implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String form = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (form != null && !isMediaType(form)) {
            throw HttpProblem.valueOf(Status.UNSUPPORTED_MEDIA_TYPE, "Content-Type does not name a media type");
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
