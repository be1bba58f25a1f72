package org.hemeroteca.articles.outbox;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.articles.paging.PageLimit;

/** The feed of changes over HTTP. */
@Path("/internal/article-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class FeedResource {
    private static final int MAX_LIMIT = 1000;

    private final FeedService feed;

    FeedResource(FeedService feed) {
        this.feed = feed;
    }

    @GET
    @Operation(
            operationId = "readArticleEvents",
            summary = "Read what has happened to articles since a cursor",
            description =
                    "Readers keep the cursor and may read again from any point; nothing is lost and nothing comes twice.")
    @APIResponse(responseCode = "200", description = "The next events, the oldest first")
    @APIResponse(responseCode = "410", description = "The cursor belongs to a database that is no more: start over")
    public FeedPage read(
            @QueryParam("after")
                    @Parameter(
                            description =
                                    "The `next` of the answer before; without it the feed begins at its beginning")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("500")
                    @Parameter(
                            description = "Events per answer",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "500"))
                    String limit) {
        return feed.serve(Optional.ofNullable(after).map(FeedCursor::read), PageLimit.read(limit, MAX_LIMIT));
    }
}
