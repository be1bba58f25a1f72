package org.hemeroteca.gateway.articles;

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
import org.hemeroteca.gateway.paging.PageQuery;

/** {@code /articles/integrity}: whether the stored texts are what they were. */
@Path("/articles/integrity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class IntegrityResource {
    private final Articles articles;

    IntegrityResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Scope.ADMIN)
    @Operation(operationId = "checkIntegrity", summary = "Hold stored texts against their hashes")
    public IntegrityReport check(@Valid @BeanParam PageQuery page) {
        return articles.integrity(page);
    }
}
