package org.hemeroteca.gateway.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.articles.NewArticle;
import org.hemeroteca.gateway.tracing.Propagation;

/** {@code /articles/import}: many texts at once. */
@Path("/articles/import")
@Tag(name = "Articles")
public class ImportResource {
    private final ArticleStreams articles;

    ImportResource(ArticleStreams articles) {
        this.articles = articles;
    }

    @POST
    @RolesAllowed(Scope.WRITE)
    @Consumes(Ndjson.MEDIA_TYPE)
    @Produces(Ndjson.MEDIA_TYPE)
    @RequestBody(
            required = true,
            content = @Content(mediaType = Ndjson.MEDIA_TYPE, schema = @Schema(implementation = NewArticle.class)))
    @APIResponse(
            responseCode = "200",
            description = "The report, once all lines are read.",
            content =
                    @Content(mediaType = Ndjson.MEDIA_TYPE, schema = @Schema(implementation = ImportReportLine.class)))
    @Operation(operationId = "importArticles", summary = "Store any number of texts")
    public StreamingOutput store(InputStream body, @Context HttpHeaders headers) {
        var report = articles.importing(
                body, headers.getHeaderString(HttpHeaders.CONTENT_ENCODING), Propagation.of(headers));
        return answer -> {
            try (report) {
                report.body().transferTo(answer);
            }
        };
    }
}
