package org.hemeroteca.entities.actor;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Sends whoever asks for an actor that has become one with another to the survivor: the same path with the other id. */
@Provider
public class MergedActorMapper implements ExceptionMapper<MergedActor> {
    private static final int PERMANENT_REDIRECT = 308;

    @Context
    UriInfo request;

    @Override
    public Response toResponse(MergedActor merged) {
        String path = request.getPath().replaceFirst("^/?actors/[^/]+", "/actors/");
        var location = request.getBaseUriBuilder()
                .path(path.replaceFirst("^/actors/", "/actors/{id}"))
                .replaceQuery(request.getRequestUri().getRawQuery())
                .build(merged.survivorId());
        return Response.status(PERMANENT_REDIRECT).location(location).build();
    }
}
