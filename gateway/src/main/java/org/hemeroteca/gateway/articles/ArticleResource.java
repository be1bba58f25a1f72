package org.hemeroteca.gateway.articles;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.CoverageQuery;
import org.hemeroteca.gateway.neighbour.Relayed;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /articles}: the stored texts. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleResource {
    private static final String ONE = "/{id: " + ArticleResource.UUID + "}";
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Articles articles;
    private final ArticleLists lists;
    private final ArticleIntake intake;

    ArticleResource(Articles articles, ArticleLists lists, ArticleIntake intake) {
        this.articles = articles;
        this.lists = lists;
        this.intake = intake;
    }

    @POST
    @RolesAllowed(Scope.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "storeArticle", summary = "Store a text")
    @APIResponseSchema(value = ArticleView.class, responseCode = "201", responseDescription = "Stored.")
    @APIResponse(
            responseCode = "200",
            description = "The archive has this article already.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public RestResponse<ArticleView> store(
            @BeanParam StoreHeaders headers, @NotNull NewArticle article, @Context UriInfo request) {
        return intake.store(article, headers, request);
    }

    @POST
    @RolesAllowed(Scope.WRITE)
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public RestResponse<ArticleView> store(@BeanParam StoreHeaders headers, byte[] text, @Context UriInfo request) {
        return intake.store(text, headers, request);
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "listArticles", summary = "List or search articles")
    public Page<ArticleSummary> list(
            @BeanParam ArticleQuery query,
            @Valid @BeanParam SearchQuery search,
            @BeanParam CoverageQuery coverage,
            @Valid @BeanParam PageQuery page) {
        return lists.list(query, search, coverage, page);
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE)
    @Operation(operationId = "readArticle", summary = "Read an article")
    public Uni<RestResponse<ArticleView>> read(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "The entity tag of the state that the client has.", example = "\"0-0\"")
                    String known) {
        return Relayed.answer(articles.read(id, known), ArticleResource::notFound);
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Path(ONE + "/text")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "readArticleText", summary = "Read the exact text of an article")
    public Uni<RestResponse<byte[]>> text(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "The entity tag of the state that the client has.", example = "\"0-0\"")
                    String known) {
        return Relayed.text(articles.text(id, known), ArticleResource::notFound);
    }

    @PATCH
    @RolesAllowed(Scope.WRITE)
    @Path(ONE)
    @Consumes(MetadataChange.MERGE_PATCH)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MetadataChange.MERGE_PATCH,
                            schema = @Schema(implementation = MetadataChange.class)))
    @Operation(operationId = "changeArticle", summary = "Change what is known about an article")
    public RestResponse<ArticleView> change(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(required = true, description = StoreHeaders.IF_MATCH, example = "*")
                    String condition,
            byte[] patch) {
        return articles.change(id, condition, patch).map(Relayed::answer).orElseThrow(ArticleResource::notFound);
    }

    @PUT
    @RolesAllowed(Scope.WRITE)
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceArticle", summary = "Put a new revision of an article")
    public RestResponse<ArticleView> replace(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(required = true, description = StoreHeaders.IF_MATCH, example = "*")
                    String condition,
            @NotNull NewArticle article) {
        return intake.replace(id, condition, article).orElseThrow(ArticleResource::notFound);
    }

    @DELETE
    @RolesAllowed(Scope.WRITE)
    @Path(ONE)
    @Produces({MediaType.APPLICATION_JSON, Problems.FORM})
    @Operation(operationId = "deleteArticle", summary = "Remove an article and all that was found in it")
    public void delete(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = StoreHeaders.IF_MATCH_OPTIONAL, example = "*")
                    String condition) {
        articles.delete(id, condition).orElseThrow(ArticleResource::notFound);
    }

    private static HttpProblem notFound() {
        return Problems.notFound("article");
    }
}
