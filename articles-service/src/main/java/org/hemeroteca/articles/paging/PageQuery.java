package org.hemeroteca.articles.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list a caller wants. */
public class PageQuery {
    private static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "Items per page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; everything else must be the same")
    String cursor;

    public int limit() {
        return PageLimit.read(limit, MAX_LIMIT);
    }

    /** Null for the first page. */
    public String cursor() {
        return cursor;
    }
}
