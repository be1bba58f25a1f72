package org.hemeroteca.gateway.actor;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hemeroteca.gateway.entities.MergedActor;
import org.hemeroteca.gateway.paging.PublicUrl;

/** Sends whoever asks for an actor that has become one with another to the survivor: the same address with the other id. */
@Provider
public class MergedActorMapper implements ExceptionMapper<MergedActor> {
    private final PublicUrl publicUrl;

    @Context
    UriInfo request;

    public MergedActorMapper(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public Response toResponse(MergedActor merged) {
        var location = publicUrl.ofOther(request, "id", merged.survivorId());
        return Response.status(MergedActor.STATUS).location(location).build();
    }
}
