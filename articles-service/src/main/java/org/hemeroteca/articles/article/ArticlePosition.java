package org.hemeroteca.articles.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.articles.paging.OpaqueCursor;

/** A place in the list of articles: behind the article that was stored at this instant under this id. */
public record ArticlePosition(Instant storedAt, UUID id) {

    static ArticlePosition read(String cursor) {
        return OpaqueCursor.read("cursor", cursor, ArticlePosition::ofParts);
    }

    private static ArticlePosition ofParts(List<String> parts) {
        Instant storedAt = Instant.EPOCH.plus(Long.parseLong(parts.get(0)), ChronoUnit.MICROS);
        return new ArticlePosition(storedAt, UUID.fromString(parts.get(1)));
    }

    String cursor() {
        return OpaqueCursor.of(ChronoUnit.MICROS.between(Instant.EPOCH, storedAt), id);
    }
}
