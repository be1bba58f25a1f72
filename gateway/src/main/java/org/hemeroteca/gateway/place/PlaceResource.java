package org.hemeroteca.gateway.place;

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
import org.hemeroteca.gateway.entities.Entities;
import org.hemeroteca.gateway.entities.MentionView;
import org.hemeroteca.gateway.entities.PlaceQuery;
import org.hemeroteca.gateway.entities.PlaceView;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.problem.Problems;

/** {@code /places}. */
@Path("/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class PlaceResource {
    private static final String ONE = "/{id}";

    private final Entities entities;

    PlaceResource(Entities entities) {
        this.entities = entities;
    }

    @GET
    @Operation(operationId = "listPlaces", summary = "List places")
    public Page<PlaceView> list(@Valid @BeanParam PlaceQuery query, @Valid @BeanParam PageQuery page) {
        return entities.places(query, page);
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "readPlace", summary = "Read about one place")
    public PlaceView read(
            @PathParam("id") @Parameter(description = "The place's id.", example = "city:2800866") String id) {
        return entities.place(id).orElseThrow(() -> Problems.notFound("place"));
    }

    @GET
    @Path(ONE + "/mentions")
    @Operation(operationId = "listMentionsOfPlace", summary = "List the mentions of one place")
    public Page<MentionView> mentions(
            @PathParam("id") @Parameter(description = "The place's id.", example = "city:2800866") String id,
            @Valid @BeanParam PageQuery page) {
        return entities.mentionsOfPlace(id, page).orElseThrow(() -> Problems.notFound("place"));
    }
}
