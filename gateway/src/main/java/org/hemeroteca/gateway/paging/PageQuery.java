package org.hemeroteca.gateway.paging;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which stretch of a list. */
public class PageQuery extends LimitQuery {
    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before; the first page when it is not said.")
    public String cursor;
}
