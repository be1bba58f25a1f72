package org.hemeroteca.entities.timeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** {@code /timeline}: what the archive says of which day. */
@Path("/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline")
public class TimelineResource {
    private final TimelineService timeline;

    TimelineResource(TimelineService timeline) {
        this.timeline = timeline;
    }

    @GET
    @Path("/histogram")
    @Operation(summary = "Count the entries that begin in each day, month or year")
    public Histogram histogram(
            @Valid @BeanParam TimelineFilter filter,
            @QueryParam("by")
                    @DefaultValue("month")
                    @Pattern(regexp = "day|month|year", message = "must be day, month or year")
                    String by) {
        return timeline.histogram(filter, Histogram.Unit.valueOf(by));
    }

    @GET
    @Operation(summary = "List dated statements in the order of the days of which they speak")
    public Page<TimelineEntry> list(@Valid @BeanParam TimelineFilter filter, @Valid @BeanParam PageParameters page) {
        return timeline.list(filter, page);
    }
}
