package org.hemeroteca.entities.network;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.StorableText;

/** {@code /network}: who is named beside whom. */
@Path("/network")
@Tag(name = "Network")
public class NetworkResource {
    private final NetworkService network;

    NetworkResource(NetworkService network) {
        this.network = network;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draw the network of actors that are named together")
    public Network draw(@Valid @BeanParam NetworkFilter filter, @Valid @BeanParam NetworkScope scope) {
        return network.draw(filter, scope);
    }

    @GET
    @Produces(GraphMl.MEDIA_TYPE)
    @Operation(hidden = true)
    public String drawing(@Valid @BeanParam NetworkFilter filter, @Valid @BeanParam NetworkScope scope) {
        return GraphMl.of(network.draw(filter, scope));
    }

    @GET
    @Path("/edges/{one}/{other}/sentences")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the sentences behind an edge, newest article first")
    public Page<Network.Sentence> sentences(
            @PathParam("one") @StorableText String one,
            @PathParam("other") @StorableText String other,
            @Valid @BeanParam NetworkFilter filter,
            @Valid @BeanParam PageParameters page) {
        return network.sentences(one, other, filter, page);
    }
}
