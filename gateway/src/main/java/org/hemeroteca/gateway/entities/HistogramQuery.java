package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which length the buckets of a histogram are. */
public class HistogramQuery {
    @QueryParam("by")
    @Pattern(regexp = "day|month|year", message = "must be day, month or year")
    @Parameter(
            description = "How long a bucket is; `month` when it is not said.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"day", "month", "year"},
                            defaultValue = "month"))
    public String by;
}
