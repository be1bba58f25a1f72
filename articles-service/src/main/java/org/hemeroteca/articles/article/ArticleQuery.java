package org.hemeroteca.articles.article;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.articles.constraint.Encodable;
import org.hemeroteca.articles.paging.PageLimit;
import org.hemeroteca.articles.problem.ParameterRefused;

/** Which articles a caller wants listed, and from where on. Texts, so that what cannot be read is answered with a reason. */
public class ArticleQuery {
    private static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "Items per page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; the filters must be the same")
    String cursor;

    @QueryParam("source")
    @Parameter(description = "Only articles of this source")
    String source;

    @QueryParam("externalId")
    @Parameter(description = "Only articles with this external id")
    String externalId;

    int limit() {
        return PageLimit.read(limit, MAX_LIMIT);
    }

    Optional<ArticlePosition> after() {
        return Optional.ofNullable(cursor).map(ArticlePosition::read);
    }

    /** The attributes that must equal a value. */
    Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        put(filters, "source", source);
        put(filters, "externalId", externalId);
        return filters;
    }

    private static void put(Map<String, Object> filters, String name, String value) {
        if (value == null) {
            return;
        }
        if (!Encodable.Check.isEncodable(value)) {
            throw new ParameterRefused(name, "must not contain NUL");
        }
        filters.put(name, value);
    }
}
