package org.hemeroteca.articles.article;

import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.articles.idempotency.IdempotencyKey;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Articles over HTTP: parameters in, views out. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleResource {
    private static final String PLAIN_UTF_8 = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private final ArticleService articles;
    private final ArticleChanges changes;

    ArticleResource(ArticleService articles, ArticleChanges changes) {
        this.articles = articles;
        this.changes = changes;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "storeArticle",
            summary = "Store one text",
            description =
                    "The key of an article is its source and external id if an external id is given, else the text itself.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NewArticle.class)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class, description = "The raw text alone, in UTF-8"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same text was stored before under the same key",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "409", description = "Another text is stored under the same source and external id")
    @APIResponse(responseCode = "413", description = "The text is too large")
    @APIResponse(responseCode = "415", description = "Neither JSON nor plain text, or not UTF-8")
    @APIResponse(
            responseCode = "422",
            description = "A field is not acceptable",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/HttpValidationProblem")))
    public RestResponse<ArticleView> store(
            @HeaderParam(IdempotencyKey.CALLER)
                    @Parameter(description = "Who sends the request; keys of different callers are different keys")
                    String caller,
            @HeaderParam(IdempotencyKey.HEADER)
                    @Parameter(
                            description = "A name for this request, so that it is done once however often it is sent")
                    String key,
            @Valid NewArticle article) {
        return articles.store(article, IdempotencyKey.read(caller, key)).toResponse();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readArticle", summary = "Read one article")
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "304", description = "Unchanged since the entity tag in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such article")
    public RestResponse<ArticleView> read(@PathParam("id") UUID id) {
        return tagged(articles.read(id));
    }

    @GET
    @Path("/{id}/text")
    @Produces(PLAIN_UTF_8)
    @Operation(operationId = "readText", summary = "Read the exact text of one article")
    @APIResponse(responseCode = "200", description = "The text, byte for byte")
    @APIResponse(responseCode = "304", description = "Unchanged since the entity tag in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such article")
    public RestResponse<String> readText(@PathParam("id") UUID id) {
        ArticleView article = articles.read(id);
        return ResponseBuilder.ok(article.text()).tag(article.entityTag()).build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MetadataPatchReader.MERGE_PATCH)
    @Operation(
            operationId = "changeArticle",
            summary = "Change what is known about one article",
            description = "A JSON merge patch: fields that are not named stay, null removes one. The text stays.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MetadataPatchReader.MERGE_PATCH,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"publishedOn\": \"2022-01-12\", \"url\": null}"))
    @APIResponse(responseCode = "200", description = "The article as it is now")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "409", description = "Another article has the key")
    @APIResponse(responseCode = "412", description = "The article has changed since the entity tag in If-Match")
    @APIResponse(responseCode = "422", description = "A field is not acceptable")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ArticleView> change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String condition, MetadataPatch patch) {
        return tagged(changes.patch(id, EntityTagCondition.required(condition), patch));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceArticle",
            summary = "Put another state in the place of the present one",
            description = "Text and metadata; what was before stays in the history.")
    @APIResponse(responseCode = "200", description = "The article as it is now")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "409", description = "Another article has the key")
    @APIResponse(responseCode = "412", description = "The article has changed since the entity tag in If-Match")
    @APIResponse(responseCode = "413", description = "The text is too large")
    @APIResponse(responseCode = "422", description = "A field is not acceptable")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ArticleView> replace(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String condition, @Valid NewArticle article) {
        return tagged(changes.replace(id, EntityTagCondition.required(condition), article));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeArticle",
            summary = "Remove one article",
            description =
                    "Its oldest duplicate, if there is one, becomes the original of the others. It can be restored for a"
                            + " while.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "412", description = "The article has changed since the entity tag in If-Match")
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String condition) {
        changes.remove(id, new EntityTagCondition(condition));
    }

    @POST
    @Path("/{id}/restore")
    @Operation(operationId = "restoreArticle", summary = "Bring back an article that was removed not long ago")
    @APIResponse(responseCode = "200", description = "The article, as it was before its removal")
    @APIResponse(responseCode = "404", description = "No such article, or none any more")
    @APIResponse(responseCode = "409", description = "Another article has the key meanwhile")
    public RestResponse<ArticleView> restore(@PathParam("id") UUID id) {
        return tagged(changes.restore(id));
    }

    private static RestResponse<ArticleView> tagged(ArticleView article) {
        return ResponseBuilder.ok(article).tag(article.entityTag()).build();
    }
}
