package org.hemeroteca.gateway.reprocessing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.ReprocessingRequest;
import org.hemeroteca.gateway.entities.ReprocessingView;
import org.hemeroteca.gateway.entities.Reprocessings;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.paging.PublicUrl;
import org.hemeroteca.gateway.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /reprocessing}: annotating articles again, for those who run the archive. */
@Path("/reprocessing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep")
public class ReprocessingResource {
    private static final String ONE = "/{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";
    private static final String ID = "The order's id; the list tells those of this archive.";
    private static final String EXAMPLE = "5f4f7f0e-58a3-4a0e-9d3c-0a8f6c1f2b7d";

    private final Reprocessings reprocessings;
    private final PublicUrl publicUrl;

    ReprocessingResource(Reprocessings reprocessings, PublicUrl publicUrl) {
        this.reprocessings = reprocessings;
        this.publicUrl = publicUrl;
    }

    @POST
    @RolesAllowed(Scope.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reprocess", summary = "Annotate articles again")
    @APIResponseSchema(value = ReprocessingView.class, responseCode = "202", responseDescription = "Ordered.")
    public RestResponse<ReprocessingView> order(@NotNull @Valid ReprocessingRequest filter, @Context UriInfo request) {
        var order = reprocessings.order(filter);
        return ResponseBuilder.<ReprocessingView>create(RestResponse.Status.ACCEPTED)
                .location(publicUrl.ofCreated(request, order.id()))
                .entity(order)
                .build();
    }

    @GET
    @RolesAllowed(Scope.ADMIN)
    @Operation(operationId = "listReprocessing", summary = "List orders to annotate articles again")
    public Page<ReprocessingView> list(@Valid @BeanParam PageQuery page) {
        return reprocessings.list(page);
    }

    @GET
    @RolesAllowed(Scope.ADMIN)
    @Path(ONE)
    @Operation(operationId = "readReprocessing", summary = "Read how far an order is, and what it changed")
    public ReprocessingView read(@PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id) {
        return reprocessings.read(id).orElseThrow(() -> Problems.notFound("reprocessing"));
    }

    @POST
    @RolesAllowed(Scope.ADMIN)
    @Path(ONE + "/cancel")
    @Operation(operationId = "cancelReprocessing", summary = "Let an order end where it is")
    public ReprocessingView cancel(@PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id) {
        return reprocessings.cancel(id).orElseThrow(() -> Problems.notFound("reprocessing"));
    }
}
