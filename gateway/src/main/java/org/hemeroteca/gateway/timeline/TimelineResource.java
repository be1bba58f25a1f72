package org.hemeroteca.gateway.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.Histogram;
import org.hemeroteca.gateway.entities.HistogramQuery;
import org.hemeroteca.gateway.entities.TimelineEntry;
import org.hemeroteca.gateway.entities.TimelineQuery;
import org.hemeroteca.gateway.entities.TimelineSubject;
import org.hemeroteca.gateway.entities.Timelines;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;

/** {@code /timeline}: the dated statements of the archive. */
@Path("/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline")
public class TimelineResource {
    private final Timelines timelines;

    TimelineResource(Timelines timelines) {
        this.timelines = timelines;
    }

    @GET
    @Path("/histogram")
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "readHistogram", summary = "Count the entries of each day, month or year")
    public Histogram histogram(
            @BeanParam TimelineSubject subject,
            @Valid @BeanParam TimelineQuery query,
            @Valid @BeanParam HistogramQuery unit) {
        return timelines.histogram(subject, query, unit);
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Produces({MediaType.APPLICATION_JSON, TimelineCalendar.MEDIA_TYPE, TimelineTable.MEDIA_TYPE})
    @Operation(operationId = "readTimeline", summary = "Read who did what where, in order of time")
    public Page<TimelineEntry> read(
            @BeanParam TimelineSubject subject,
            @Valid @BeanParam TimelineQuery query,
            @Valid @BeanParam PageQuery page) {
        return timelines.list(subject, query, page);
    }
}
