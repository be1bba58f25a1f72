package org.hemeroteca.gateway.network;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.Network;
import org.hemeroteca.gateway.entities.NetworkQuery;
import org.hemeroteca.gateway.entities.NetworkScopeQuery;
import org.hemeroteca.gateway.entities.NetworkView;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /network}. */
@Path("/network")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network")
public class NetworkResource {
    /** Whoever takes either form gets the plain one. */
    private static final String UNLESS_JSON_WILL_DO = NetworkView.GRAPHML + ";qs=0.9";

    private final Network network;

    NetworkResource(Network network) {
        this.network = network;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "readNetwork", summary = "Read who is named beside whom")
    public NetworkView read(@Valid @BeanParam NetworkQuery query, @Valid @BeanParam NetworkScopeQuery scope) {
        return network.read(query, scope).orElseThrow(() -> Problems.notFound("actor"));
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Produces(UNLESS_JSON_WILL_DO)
    @Operation(hidden = true)
    public RestResponse<String> draw(@Valid @BeanParam NetworkQuery query, @Valid @BeanParam NetworkScopeQuery scope) {
        var drawing = network.draw(query, scope).orElseThrow(() -> Problems.notFound("actor"));
        // Said again, because the framework would send the preference with it.
        return ResponseBuilder.ok(drawing, NetworkView.GRAPHML).build();
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path("/edges/{one}/{other}/sentences")
    @Operation(operationId = "listSentencesOfEdge", summary = "List the sentences behind an edge of the network")
    public Page<NetworkView.EdgeSentence> sentences(
            @PathParam("one") @Parameter(description = "The id of one actor.", example = "state:RU") String one,
            @PathParam("other") @Parameter(description = "The id of the other.", example = "org:otan") String other,
            @Valid @BeanParam NetworkQuery query,
            @Valid @BeanParam PageQuery page) {
        return network.sentences(one, other, query, page).orElseThrow(() -> Problems.notFound("actor"));
    }
}
