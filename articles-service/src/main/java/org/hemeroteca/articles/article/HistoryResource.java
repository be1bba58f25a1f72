package org.hemeroteca.articles.article;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.articles.paging.Page;
import org.hemeroteca.articles.paging.PageLimit;

/** The states of an article over HTTP. */
@Path("/articles/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class HistoryResource {
    private static final int MAX_LIMIT = 200;

    private final History history;

    HistoryResource(History history) {
        this.history = history;
    }

    @GET
    @Operation(operationId = "listRevisions", summary = "List the states of one article, the newest first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "No such article")
    public Page<RevisionSummary> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Parameter(description = "The `next` of the page before") String cursor,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Parameter(
                            description = "Items per page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    String limit) {
        return history.list(id, cursor, PageLimit.read(limit, MAX_LIMIT));
    }

    @GET
    @Path("/{revision: [1-9][0-9]{0,8}}")
    @Operation(operationId = "readRevision", summary = "Read one state of one article")
    @APIResponse(responseCode = "200", description = "The state")
    @APIResponse(responseCode = "404", description = "No such article or state")
    public RevisionView read(@PathParam("id") UUID id, @PathParam("revision") int revision) {
        return history.read(id, revision);
    }
}
