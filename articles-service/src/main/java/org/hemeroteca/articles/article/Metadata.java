package org.hemeroteca.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hemeroteca.articles.constraint.IsoDay;

/**
 * What is known about a text; all of it may be null.
 *
 * @param language a BCP 47 tag in its canonical form
 */
@Embeddable
public record Metadata(
        String title,
        String source,
        String url,
        String language,
        @Column(name = "published_on") LocalDate publishedOn,
        @Column(name = "external_id") String externalId) {
    static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    static Metadata of(NewArticle submitted) {
        return new Metadata(
                submitted.title(),
                submitted.source(),
                submitted.url(),
                Optional.ofNullable(submitted.language())
                        .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                        .orElse(null),
                Optional.ofNullable(submitted.publishedOn())
                        .flatMap(IsoDay::read)
                        .orElse(null),
                submitted.externalId());
    }
}
