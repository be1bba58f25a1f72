package org.hemeroteca.articles.integrity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.articles.paging.PageQuery;

/** Holds the stored texts against their hashes, over HTTP. */
@Path("/articles/integrity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class IntegrityResource {
    private final IntegrityService integrity;

    IntegrityResource(IntegrityService integrity) {
        this.integrity = integrity;
    }

    @GET
    @Operation(
            operationId = "checkIntegrity",
            summary = "Hold some stored texts against their hashes",
            description =
                    "Each answer tells of `limit` states of articles, present, past and removed; follow `next` to its end to"
                            + " have checked them all.")
    @APIResponse(responseCode = "200", description = "What was found")
    public IntegrityReport check(@BeanParam PageQuery page) {
        return integrity.check(page.cursor(), page.limit());
    }
}
