package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a text is analysed. */
public class AnalysisQuery {
    @QueryParam("engine")
    @Pattern(regexp = "accurate|fast", message = "must be accurate or fast")
    @Parameter(
            description = "What finds the names. `accurate`: a neural network, some hundred milliseconds an article;"
                    + " `fast`: a few milliseconds an article, fewer names right. What the operator has chosen when it is"
                    + " not said, `accurate` by default. An engine that is not installed is refused with 503; `pipeline`"
                    + " in the answer names the engine and its version.",
            schema =
                    @Schema(
                            enumeration = {"accurate", "fast"},
                            examples = "fast"))
    public String engine;
}
