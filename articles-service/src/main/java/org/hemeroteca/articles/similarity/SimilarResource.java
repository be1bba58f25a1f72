package org.hemeroteca.articles.similarity;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.articles.paging.Page;
import org.hemeroteca.articles.paging.PageLimit;

/** Reprints over HTTP. */
@Path("/articles/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class SimilarResource {
    private static final int MAX_LIMIT = 200;

    private final Similarities similarities;

    SimilarResource(Similarities similarities) {
        this.similarities = similarities;
    }

    @GET
    @Operation(
            operationId = "listSimilarArticles",
            summary = "List the articles that say for the most part the same as one",
            description =
                    "Earlier and later ones, the most similar first. An article is compared a moment after it was stored.")
    @APIResponse(responseCode = "200", description = "The most similar")
    @APIResponse(responseCode = "404", description = "No such article")
    public Page<Likeness> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Parameter(description = "Items at most, 1 to 200") String limit) {
        return new Page<>(similarities.of(id, PageLimit.read(limit, MAX_LIMIT)), null);
    }
}
