package org.hemeroteca.entities.actor;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.dossier.Related;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.StorableText;
import org.hemeroteca.entities.precondition.Preconditions;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /actors}: who acts in the archive. */
@Path("/actors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors")
public class ActorResource {
    private final ActorService actors;
    private final Preconditions preconditions;

    ActorResource(ActorService actors, Preconditions preconditions) {
        this.actors = actors;
        this.preconditions = preconditions;
    }

    @GET
    @Operation(summary = "List actors")
    public Page<ActorSummary> list(@Valid @BeanParam ActorFilter filter, @Valid @BeanParam PageParameters page) {
        return actors.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read the dossier of an actor")
    public RestResponse<ActorView> read(
            @PathParam("id") @StorableText String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return preconditions.answer(actors.read(id), known);
    }

    @GET
    @Path("/{id}/related")
    @Operation(summary = "List whom and what the same sentences mention")
    public Related related(@PathParam("id") @StorableText String id, @Valid @BeanParam PageParameters page) {
        return actors.related(id, page.limit());
    }
}
