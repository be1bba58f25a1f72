package org.hemeroteca.entities.pipeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Analyses of texts that are not stored. */
@Path("/analyses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class AnalysisResource {
    private final AnalysisService analyses;

    AnalysisResource(AnalysisService analyses) {
        this.analyses = analyses;
    }

    @POST
    @Operation(summary = "Analyse a text without storing it")
    public AnalysisView analyse(
            @NotNull @Valid AnalysisRequest request,
            @QueryParam("engine")
                    @Pattern(regexp = Engine.LABELS, message = "must be accurate or fast")
                    @Parameter(
                            description = "What finds the names; as configured when it is not said.",
                            example = "fast")
                    String engine) {
        return analyses.analyse(request, engine);
    }
}
