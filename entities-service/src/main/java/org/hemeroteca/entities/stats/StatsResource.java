package org.hemeroteca.entities.stats;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.pipeline.StorableText;

/** {@code /stats}: how much the archive holds. */
@Path("/stats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stats")
public class StatsResource {
    private final StatsService stats;

    StatsResource(StatsService stats) {
        this.stats = stats;
    }

    @GET
    @Operation(summary = "Count articles, actors, places and entries of the timeline")
    public ArchiveStats archive() {
        return stats.archive();
    }

    @GET
    @Path("/names")
    @Operation(summary = "Count the actors and places whose names begin so")
    public NameStats names(@QueryParam("q") @NotNull @StorableText String q) {
        return stats.names(q);
    }
}
