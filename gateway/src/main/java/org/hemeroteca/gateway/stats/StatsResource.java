package org.hemeroteca.gateway.stats;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.ArchiveStats;
import org.hemeroteca.gateway.entities.Entities;

/** {@code /stats}: how much the archive holds. */
@Path("/stats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class StatsResource {
    private final Entities entities;

    StatsResource(Entities entities) {
        this.entities = entities;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "readStats", summary = "Count what the archive holds")
    public ArchiveStats read() {
        return entities.stats();
    }
}
