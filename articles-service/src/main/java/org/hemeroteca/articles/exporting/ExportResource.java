package org.hemeroteca.articles.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.articles.article.ArticleFilter;
import org.hemeroteca.articles.article.ArticleFilterQuery;
import org.hemeroteca.articles.article.ArticleService;
import org.hemeroteca.articles.article.ArticleView;

/** All articles over HTTP, or those of a filter, in the order in which they were stored. */
@Path("/articles/export")
@Tag(name = "Articles")
public class ExportResource {
    private static final String NDJSON = "application/x-ndjson";
    /** Held in memory at once; each page is a transaction of its own. */
    private static final int PAGE = 100;

    private final ArticleService articles;
    private final ObjectWriter json;

    ExportResource(ArticleService articles, ObjectMapper mapper) {
        this.articles = articles;
        this.json = mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @GET
    @Produces(NDJSON)
    @Operation(operationId = "exportArticles", summary = "Read all articles, one a line")
    @APIResponse(
            responseCode = "200",
            description = "The articles",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ArticleView.class)))
    public StreamingOutput export(@BeanParam ArticleFilterQuery query) {
        ArticleFilter filter = query.read();
        return answer -> write(filter, answer);
    }

    private void write(ArticleFilter filter, OutputStream answer) throws IOException {
        List<ArticleView> page = articles.following(filter, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            for (ArticleView article : page) {
                json.writeValue(answer, article);
                answer.write('\n');
            }
            page = articles.following(filter, Optional.of(page.get(page.size() - 1)), PAGE);
        }
    }
}
