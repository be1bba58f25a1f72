package org.hemeroteca.articles.article;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.articles.constraint.Encodable;
import org.hemeroteca.articles.constraint.IsoDay;
import org.hemeroteca.articles.problem.ValueRefused;

/** Which articles a caller means. Texts, so that what cannot be read is answered with a reason. */
public class ArticleFilterQuery {
    /** A page of another service's list, no more. */
    private static final int MOST_IDS = 200;

    @QueryParam("id")
    @Parameter(description = "Only articles with these ids, 200 at most; said once for each")
    List<String> ids;

    @QueryParam("source")
    @Parameter(description = "Only articles of this source")
    String source;

    @QueryParam("language")
    @Parameter(description = "Only articles that are said to be in this language; es stands for es-MX, too")
    String language;

    @QueryParam("externalId")
    @Parameter(description = "Only articles with this external id")
    String externalId;

    @QueryParam("publishedFrom")
    @Parameter(description = "Only articles published on this day or later")
    String publishedFrom;

    @QueryParam("publishedTo")
    @Parameter(description = "Only articles published before this day")
    String publishedTo;

    @QueryParam("storedFrom")
    @Parameter(description = "Only articles stored at this time or later: a date-time, or a day in UTC")
    String storedFrom;

    @QueryParam("storedTo")
    @Parameter(description = "Only articles stored before this time: a date-time, or a day in UTC")
    String storedTo;

    public ArticleFilter read() {
        return new ArticleFilter(
                ids(ids),
                text("source", source),
                text("language", language),
                text("externalId", externalId),
                day("publishedFrom", publishedFrom),
                day("publishedTo", publishedTo),
                time("storedFrom", storedFrom),
                time("storedTo", storedTo));
    }

    private static List<UUID> ids(List<String> values) {
        if (values.size() > MOST_IDS) {
            throw ValueRefused.parameter("id", "must be said %d times at most".formatted(MOST_IDS));
        }
        try {
            return values.isEmpty()
                    ? null
                    : values.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException noId) {
            throw ValueRefused.parameter("id", "must be a UUID");
        }
    }

    private static String text(String name, String value) {
        if (value != null && !Encodable.Check.isEncodable(value)) {
            throw ValueRefused.parameter(name, "must not contain NUL or lone surrogates");
        }
        return value;
    }

    private static LocalDate day(String name, String value) {
        return value == null
                ? null
                : IsoDay.read(value)
                        .orElseThrow(() -> ValueRefused.parameter(name, "must be a date such as 2022-01-12"));
    }

    private static Instant time(String name, String value) {
        try {
            return value == null ? null : instant(value);
        } catch (DateTimeParseException e) {
            throw ValueRefused.parameter(name, "must be a date-time such as 2022-01-12T08:30:00Z, or a date");
        }
    }

    private static Instant instant(String value) {
        return value.indexOf('T') < 0
                ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(value).toInstant();
    }
}
