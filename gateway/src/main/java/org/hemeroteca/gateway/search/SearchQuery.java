package org.hemeroteca.gateway.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.gateway.paging.PageQuery;

/** What is searched for. */
public class SearchQuery {
    private static final String MOST = "10";

    @QueryParam("q")
    @NotBlank(message = "must be there, and not blank")
    @Size(max = 200, message = "must have at most 200 characters")
    @Parameter(
            required = true,
            description = "Words of articles, or how the name of an actor or a place begins.",
            example = "otan",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200, pattern = "\\S"))
    public String q;

    @QueryParam("limit")
    @Pattern(regexp = "[1-9]|[1-4][0-9]|50", message = "must be a whole number from 1 to 50")
    @Parameter(
            description = "How many of each kind at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = MOST))
    public String limit;

    PageQuery page() {
        var page = new PageQuery();
        page.limit = limit == null ? MOST : limit;
        return page;
    }
}
