package org.hemeroteca.gateway.place;

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
import org.hemeroteca.gateway.entities.FeatureCollection;
import org.hemeroteca.gateway.entities.MentionView;
import org.hemeroteca.gateway.entities.PlaceQuery;
import org.hemeroteca.gateway.entities.PlaceSummary;
import org.hemeroteca.gateway.entities.PlaceView;
import org.hemeroteca.gateway.entities.Places;
import org.hemeroteca.gateway.entities.Related;
import org.hemeroteca.gateway.entities.TimelineEntry;
import org.hemeroteca.gateway.entities.TimelineQuery;
import org.hemeroteca.gateway.entities.Timelines;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.problem.Problems;
import org.hemeroteca.gateway.timeline.TimelineCalendar;
import org.hemeroteca.gateway.timeline.TimelineTable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /places}. */
@Path("/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class PlaceResource {
    private static final String ONE = "/{id}";
    /** Whoever takes either form gets the plain one. */
    private static final String UNLESS_JSON_WILL_DO = FeatureCollection.MEDIA_TYPE + ";qs=0.9";

    private final Places places;
    private final Timelines timelines;

    PlaceResource(Places places, Timelines timelines) {
        this.places = places;
        this.timelines = timelines;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "listPlaces", summary = "List places")
    public Page<PlaceSummary> list(@Valid @BeanParam PlaceQuery query, @Valid @BeanParam PageQuery page) {
        return places.list(query, page);
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Produces(UNLESS_JSON_WILL_DO)
    @Operation(hidden = true)
    public RestResponse<FeatureCollection> map(@Valid @BeanParam PlaceQuery query, @Valid @BeanParam PageQuery page) {
        // Said again, because the framework would send the preference with it.
        return ResponseBuilder.ok(places.map(query, page), FeatureCollection.MEDIA_TYPE)
                .build();
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE)
    @Operation(operationId = "readPlace", summary = "Read about one place")
    public PlaceView read(
            @PathParam("id") @Parameter(description = "The place's id.", example = "city:2800866") String id) {
        return places.read(id).orElseThrow(() -> Problems.notFound("place"));
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE + "/mentions")
    @Operation(operationId = "listMentionsOfPlace", summary = "List the mentions of one place")
    public Page<MentionView> mentions(
            @PathParam("id") @Parameter(description = "The place's id.", example = "city:2800866") String id,
            @Valid @BeanParam PageQuery page) {
        return places.mentions(id, page).orElseThrow(() -> Problems.notFound("place"));
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE + "/related")
    @Operation(operationId = "listRelatedToPlace", summary = "List whom and what sentences mention beside one place")
    public Related related(
            @PathParam("id") @Parameter(description = "The place's id.", example = "city:2800866") String id,
            @Valid @BeanParam LimitQuery limit) {
        return places.related(id, limit).orElseThrow(() -> Problems.notFound("place"));
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE + "/timeline")
    @Produces({MediaType.APPLICATION_JSON, TimelineCalendar.MEDIA_TYPE, TimelineTable.MEDIA_TYPE})
    @Operation(operationId = "readTimelineOfPlace", summary = "Read the timeline of one place")
    public Page<TimelineEntry> timeline(
            @PathParam("id") @Parameter(description = "The place's id.", example = "city:2800866") String id,
            @Valid @BeanParam TimelineQuery query,
            @Valid @BeanParam PageQuery page) {
        return timelines.ofPlace(id, query, page).orElseThrow(() -> Problems.notFound("place"));
    }
}
