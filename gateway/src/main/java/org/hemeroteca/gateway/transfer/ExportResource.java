package org.hemeroteca.gateway.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.articles.ArticleQuery;
import org.hemeroteca.gateway.tracing.Propagation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /articles/export}: everything, to take away. */
@Path("/articles/export")
@Tag(name = "Articles")
public class ExportResource {
    private final ArticleStreams articles;
    private final Export export;

    ExportResource(ArticleStreams articles, Export export) {
        this.articles = articles;
        this.export = export;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Produces(Ndjson.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            description = "The articles, the one that was stored first before the others.",
            content = @Content(mediaType = Ndjson.MEDIA_TYPE, schema = @Schema(implementation = ExportedArticle.class)))
    @Operation(operationId = "exportArticles", summary = "Take all articles away, with what was found in them")
    public StreamingOutput read(
            @BeanParam ArticleQuery query,
            @QueryParam("annotations")
                    @DefaultValue("true")
                    @Pattern(regexp = "true|false", message = "must be true or false")
                    @Parameter(
                            description = "Whether to add what was found in the articles.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
                    String annotations,
            @Context UriInfo request,
            @Context HttpHeaders headers) {
        var lines = articles.exporting(request.getQueryParameters(), Propagation.of(headers));
        return Boolean.parseBoolean(annotations)
                ? answer -> export.annotated(lines, answer)
                : answer -> Export.plain(lines, answer);
    }

    /** Without this the framework would open a stream for a HEAD, which nobody reads or closes. */
    @HEAD
    @RolesAllowed(Scope.READ)
    @Operation(hidden = true)
    public RestResponse<Void> head(
            @BeanParam ArticleQuery query, @QueryParam("annotations") @DefaultValue("true") String annotations) {
        return RestResponse.ok();
    }
}
