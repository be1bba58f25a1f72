package org.hemeroteca.gateway.articles;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What articles are counted by, and which words they have. */
public class CountQuery {
    @QueryParam("by")
    @NotNull(message = "must be day or source")
    @Pattern(regexp = "day|source", message = "must be day or source")
    @Parameter(
            required = true,
            description = "`day` of publication, or `source`.",
            example = "day",
            schema = @Schema(enumeration = {"day", "source"}))
    public String by;

    @QueryParam("q")
    @Size(max = 1000, message = SearchQuery.TOO_LONG)
    @Parameter(description = SearchQuery.WORDS)
    public String q;
}
