package org.hemeroteca.articles.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.articles.article.NewArticle;
import org.hemeroteca.articles.payload.BodyEncoding;
import org.hemeroteca.articles.payload.Utf8Payload;

/** Many articles at once over HTTP. */
@Path("/articles/import")
@Tag(name = "Articles")
public class ImportResource {
    private static final String NDJSON = "application/x-ndjson";

    private final ImportService imports;
    private final Utf8Payload payload;
    private final ObjectMapper mapper;

    ImportResource(ImportService imports, Utf8Payload payload, ObjectMapper mapper) {
        this.imports = imports;
        this.payload = payload;
        this.mapper = mapper;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "importArticles",
            summary = "Store many texts",
            description =
                    "One JSON object a line, as it is posted or as it was exported. No line stops the others. A line"
                            + " whose key is known and whose text is another makes a new revision. To resume, send everything again.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = NewArticle.class)))
    @APIResponse(
            responseCode = "200",
            description = "The report, a line for each line that is not blank, and a summary at its end",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ReportLine.class)))
    @APIResponse(responseCode = "415", description = "Neither NDJSON nor NDJSON compressed with gzip")
    public StreamingOutput store(@HeaderParam(HttpHeaders.CONTENT_ENCODING) String encoding, InputStream body)
            throws IOException {
        ImportReport report = new ImportReport(mapper);
        try {
            imports.run(new LineReader(BodyEncoding.decode(encoding, body), payload.maxLineBytes()), report);
        } catch (IOException | RuntimeException e) {
            report.close();
            throw e;
        }
        return answer -> {
            try (report) {
                report.sendTo(answer);
            }
        };
    }
}
