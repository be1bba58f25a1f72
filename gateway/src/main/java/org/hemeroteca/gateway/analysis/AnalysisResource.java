package org.hemeroteca.gateway.analysis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.Analyses;
import org.hemeroteca.gateway.entities.AnalysisQuery;
import org.hemeroteca.gateway.entities.AnalysisRequest;
import org.hemeroteca.gateway.entities.AnalysisView;
import org.hemeroteca.gateway.limit.Limits;

/** {@code /analyses}: who, where and when in a text that is not stored. */
@Path("/analyses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class AnalysisResource {
    private final Analyses analyses;
    private final Limits limits;

    AnalysisResource(Analyses analyses, Limits limits) {
        this.analyses = analyses;
        this.limits = limits;
    }

    @POST
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "analyse", summary = "Analyse a text without storing it")
    public AnalysisView analyse(@NotNull AnalysisRequest request, @Valid @BeanParam AnalysisQuery query) {
        limits.checkText(request.text());
        return analyses.analyse(request, query);
    }
}
