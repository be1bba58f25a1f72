package org.hemeroteca.gateway.actor;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.ActorQuery;
import org.hemeroteca.gateway.entities.ActorSummary;
import org.hemeroteca.gateway.entities.ActorView;
import org.hemeroteca.gateway.entities.Actors;
import org.hemeroteca.gateway.entities.MentionView;
import org.hemeroteca.gateway.entities.Related;
import org.hemeroteca.gateway.entities.TimelineEntry;
import org.hemeroteca.gateway.entities.TimelineQuery;
import org.hemeroteca.gateway.entities.Timelines;
import org.hemeroteca.gateway.neighbour.Relayed;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.problem.Problems;
import org.hemeroteca.gateway.timeline.TimelineCalendar;
import org.hemeroteca.gateway.timeline.TimelineTable;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /actors}. */
@Path("/actors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors")
public class ActorResource {
    private static final String ONE = "/{id}";

    private final Actors actors;
    private final Timelines timelines;

    ActorResource(Actors actors, Timelines timelines) {
        this.actors = actors;
        this.timelines = timelines;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "listActors", summary = "List actors")
    public Page<ActorSummary> list(@Valid @BeanParam ActorQuery query, @Valid @BeanParam PageQuery page) {
        return actors.list(query, page);
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE)
    @Operation(operationId = "readActor", summary = "Read about one actor")
    @APIResponse(
            responseCode = "200",
            description = "The dossier.",
            content = @Content(schema = @Schema(implementation = ActorView.class)))
    public Uni<RestResponse<byte[]>> read(
            @PathParam("id") @Parameter(description = "The actor's id.", example = "person:jens-stoltenberg") String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "The entity tag of the state that the client has.", example = "\"x\"")
                    String known) {
        return Relayed.answer(actors.read(id, known), () -> Problems.notFound("actor"));
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE + "/mentions")
    @Operation(operationId = "listMentionsOfActor", summary = "List the mentions of one actor")
    public Page<MentionView> mentions(
            @PathParam("id") @Parameter(description = "The actor's id.", example = "person:jens-stoltenberg") String id,
            @Valid @BeanParam PageQuery page) {
        return actors.mentions(id, page).orElseThrow(() -> Problems.notFound("actor"));
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE + "/related")
    @Operation(operationId = "listRelatedToActor", summary = "List whom and what sentences mention beside one actor")
    public Related related(
            @PathParam("id") @Parameter(description = "The actor's id.", example = "person:jens-stoltenberg") String id,
            @Valid @BeanParam LimitQuery limit) {
        return actors.related(id, limit).orElseThrow(() -> Problems.notFound("actor"));
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE + "/timeline")
    @Produces({MediaType.APPLICATION_JSON, TimelineCalendar.MEDIA_TYPE, TimelineTable.MEDIA_TYPE})
    @Operation(operationId = "readTimelineOfActor", summary = "Read the timeline of one actor")
    public Page<TimelineEntry> timeline(
            @PathParam("id") @Parameter(description = "The actor's id.", example = "person:jens-stoltenberg") String id,
            @Valid @BeanParam TimelineQuery query,
            @Valid @BeanParam PageQuery page) {
        return timelines.ofActor(id, query, page).orElseThrow(() -> Problems.notFound("actor"));
    }
}
