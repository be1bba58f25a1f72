package org.hemeroteca.articles.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which articles are meant; null leaves a thing open. Ranges are half-open.
 *
 * @param ids of the articles; one of them each is
 * @param language a BCP 47 tag; one without a region stands for those with one, too
 */
public record ArticleFilter(
        List<UUID> ids,
        String source,
        String language,
        String externalId,
        LocalDate publishedFrom,
        LocalDate publishedTo,
        Instant storedFrom,
        Instant storedTo) {

    /** An end of a range: an attribute of an article compared with a value. */
    public record Range(String name, String attribute, String operator, Object value) {}

    public List<Range> ranges() {
        return Stream.of(
                        new Range("publishedFrom", "publishedOn", ">=", publishedFrom),
                        new Range("publishedTo", "publishedOn", "<", publishedTo),
                        new Range("storedFrom", "storedAt", ">=", storedFrom),
                        new Range("storedTo", "storedAt", "<", storedTo))
                .filter(range -> range.value() != null)
                .toList();
    }
}
