package org.hemeroteca.entities.coverage;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** Which articles speak of whom, where and when. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
public class CoverageResource {
    private final CoverageService coverage;

    CoverageResource(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @Operation(summary = "List the articles that mention an actor, a place and a time, newest first")
    public Page<CoveringArticle> list(@Valid @BeanParam CoverageFilter filter, @Valid @BeanParam PageParameters page) {
        return coverage.list(filter, page);
    }
}
