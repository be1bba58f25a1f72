package org.hemeroteca.gateway.articles;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which articles a list shows. articles-service, which owns the rules, judges the values. */
public class ArticleQuery {
    private static final String DAY_OR_TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$";

    @QueryParam("source")
    @Parameter(description = "Only articles of this source.")
    public String source;

    @QueryParam("language")
    @Parameter(
            description = "Only articles that are said to be in this language; `es` stands for `es-MX`, too.",
            schema = @Schema(examples = "es"))
    public String language;

    @QueryParam("externalId")
    @Parameter(description = "Only articles with this id of the caller's own.")
    public String externalId;

    @QueryParam("publishedFrom")
    @Parameter(description = "Only articles published on this day or later.", schema = @Schema(format = "date"))
    public String publishedFrom;

    @QueryParam("publishedTo")
    @Parameter(description = "Only articles published before this day.", schema = @Schema(format = "date"))
    public String publishedTo;

    @QueryParam("storedFrom")
    @Parameter(
            description = "Only articles stored at this time or later: a date-time, or a day in UTC.",
            schema = @Schema(pattern = DAY_OR_TIME, examples = "2022-01-12T08:30:00Z"))
    public String storedFrom;

    @QueryParam("storedTo")
    @Parameter(
            description = "Only articles stored before this time: a date-time, or a day in UTC.",
            schema = @Schema(pattern = DAY_OR_TIME, examples = "2022-01-13"))
    public String storedTo;

    /** Whether anything is asked for. */
    boolean isAsked() {
        return Stream.of(source, language, externalId, publishedFrom, publishedTo, storedFrom, storedTo)
                .anyMatch(Objects::nonNull);
    }
}
