package org.hemeroteca.articles.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemeroteca.articles.problem.ValueRefused;

/** In what order articles are listed. One without a day of publication counts as older than all others. */
public enum ArticleOrder {
    NEWEST("-storedAt", true),
    OLDEST("storedAt", false),
    LATEST_PUBLISHED("-publishedOn", true),
    EARLIEST_PUBLISHED("publishedOn", false);

    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private final String written;
    private final boolean descending;

    ArticleOrder(String written, boolean descending) {
        this.written = written;
        this.descending = descending;
    }

    /** @param sort as a caller wrote it; null for the usual order */
    public static ArticleOrder read(String sort) {
        return sort == null
                ? NEWEST
                : Arrays.stream(values())
                        .filter(order -> order.written.equals(sort))
                        .findFirst()
                        .orElseThrow(() -> ValueRefused.parameter("sort", "must be one of " + all()));
    }

    private static String all() {
        return Arrays.stream(values()).map(order -> order.written).collect(Collectors.joining(", "));
    }

    /** What is compared first, as HQL says it; then comes the id. */
    String attribute() {
        return isByPublication() ? "coalesce(a.metadata.publishedOn, date 0001-01-01)" : "a.storedAt";
    }

    private boolean isByPublication() {
        return this == LATEST_PUBLISHED || this == EARLIEST_PUBLISHED;
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    /** How what follows compares with what went before. */
    String comparison() {
        return descending ? "<" : ">";
    }

    /** What is compared, as a number that a cursor can hold. */
    long number(ArticleSummary article) {
        return isByPublication()
                ? Optional.ofNullable(article.publishedOn()).orElse(UNKNOWN).toEpochDay()
                : ChronoUnit.MICROS.between(Instant.EPOCH, article.storedAt());
    }

    /** What {@link #number} has made a number of. */
    Object value(long number) {
        return isByPublication() ? LocalDate.ofEpochDay(number) : Instant.EPOCH.plus(number, ChronoUnit.MICROS);
    }
}
