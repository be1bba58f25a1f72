package org.hemeroteca.entities.reprocessing;

import jakarta.validation.Valid;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /reprocessing}: annotating articles again with the pipeline as it is now. */
@Path("/reprocessing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reprocessing")
public class ReprocessingResource {
    private static final String ONE = "/{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private final ReprocessingService reprocessing;

    ReprocessingResource(ReprocessingService reprocessing) {
        this.reprocessing = reprocessing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Annotate articles again")
    @APIResponseSchema(value = ReprocessingView.class, responseCode = "202", responseDescription = "Accepted.")
    public RestResponse<ReprocessingView> order(@Valid ReprocessingRequest filter, @Context UriInfo request) {
        var order = reprocessing.order(filter);
        var location =
                request.getAbsolutePathBuilder().path(order.id().toString()).build();
        return ResponseBuilder.<ReprocessingView>create(RestResponse.Status.ACCEPTED)
                .location(location)
                .entity(order)
                .build();
    }

    @GET
    @Operation(summary = "List orders to annotate articles again, newest first")
    public Page<ReprocessingView> list(@Valid @BeanParam PageParameters page) {
        return reprocessing.list(page);
    }

    @GET
    @Path(ONE)
    @Operation(summary = "Read how far an order is and what it changed")
    public ReprocessingView read(@PathParam("id") UUID id) {
        return reprocessing.read(id);
    }

    @POST
    @Path(ONE + "/cancel")
    @Operation(summary = "Let an order end where it is")
    public ReprocessingView cancel(@PathParam("id") UUID id) {
        return reprocessing.cancel(id);
    }
}
